import type {Layout} from "./textLayouts.ts";

/** A page whose tags were taken off, so that its sentences are glued as hasty writers glue theirs. */
export const gluedPage = `The Northern Ferryman

Ministers agree on a new ferry across the sound

Viewers heard on Thursday how a new ferry will be paid.The transport ministers of both shores signed the contract after four years of talks, and named no price.It carries 120 cars.

The ferry's chief Ivo Brandt spoke to us on Morning Tide.Harbour officials were told of the plan on Friday, and the guild of pilots was not.A clerk who was there kept the minutes.

We've asked for piers for ten years, he complained.FERRY FARES TO RISE AGAINMinister Osk,who had helped to write the tender, promised that it'd be open to all.

It is not known who pays.Story tips can be sent to ivo@ferryman.example.Get the latest from the pier.

You may stop        these letters whenever you like.SubscribedYou will now get our morning letter!
`;

/** Words of others that an article shows. */
export const shownNoComments: readonly Pick<Layout, "name" | "page">[] = [
  {
    name: "words of others from elsewhere",
    page: `This is how the sound took the news.
Congratulations to the guild...ten years of work!!! — Runa Vik (@runavik) May 2, 2019
omg they really signed it, i cant believe it — Osk (@osk_of_torrick) May 2, 2019
Plane taking off. Let's go Torrick!!!! — Bo Rudd (@borudd), May 3, 2019`
  }
];

/** Glued words below a text that is not. */
export const hastyLayouts: readonly Layout[] = [
  {
    name: "hasty words below a text that is not glued",
    page: `

I rode the old ferry for years.Never again will I pay that much for a bench.

They dont care.My uncle lost his mooring and nobody wrote to him.

lol good luck with that.You will see.`,
    comments: [
      "- | - | I rode the old ferry for years.Never again will I pay that much for a bench.",
      "- | - | They dont care.My uncle lost his mooring and nobody wrote to him.",
      "- | - | lol good luck with that.You will see."
    ],
    stated: null
  }
];
