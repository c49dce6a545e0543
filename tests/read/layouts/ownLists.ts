/** What ends an article and is the newspaper's own, though it is set like comments. */
export const ownLists: readonly {readonly name: string; readonly page: string}[] = [
  {
    name: "numbered list after a colon",
    page: `The contract has three parts:


  1. Duties on wheat are cut to 5 per cent, so that you may sell more of it.

  2. I and J piers are to be built first.

  3. A joint commission meets each year.`
  },
  {
    name: "numbered list in a newspaper's words, before a comment form",
    page: `These are its main points, as the ministry gave them.

  1. The ship is to carry 120 cars and two lorries.

  2. A joint commission meets each year in April.

Leave a Reply
Your email address will not be published.`
  },
  {
    name: "footnotes",
    page: `
  1. See the report of the commission, 1996, p. 12.

  2. Interview with the former minister, Harbourton, 4 May 2003.

  3. The figures are those of the guild.`
  },
  {
    name: "one footnote",
    page: `

  1. The figures are those of the guild for the year 1996.`
  },
  {
    name: "headlines with ages and first lines",
    page: `Pier in Southshore closed for all of winter
2 hours ago
The pier is to stay closed, the harbour master said on Friday.

Second ship too dear for the islands
5 hours ago
The islands cannot pay for a second ship, their council said.`
  },
  {
    name: "statements that are quoted one below the other",
    page: `“We are glad of it.” – Ann Holm

“It is a good day for both shores.” – Jonas Malik

“We shall see.” – Ruth Baker`
  }
];
