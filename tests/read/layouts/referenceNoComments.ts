import type {Layout} from "./textLayouts.ts";

/** Manuals, lists of changes and other works of reference, whose headings look like names. */
export const referenceNoComments: readonly Pick<Layout, "name" | "page">[] = [
  {
    name: "a manual with a word over each paragraph",
    page: `
Install

You'll need the oar tool first: npm i --save oar-tool

Usage

const oar = require("oar-tool");
oar.pull({side: "left"}); // don't pull too hard

pull

Returns a promise; it doesn't wait for oar.settings.json to be read.

rest

You can call it at any time.

feather

That's for a headwind: oar --angle=30 --quiet`
  },
  {
    name: "a list of changes by version",
    page: `
v2.1.0 - 2019-05-02

- it's now possible to pull both oars (a81bc3f)

v2.0.3 - 2019-04-20

- don't sink when oar_count is odd (90dd1ce)

v2.0.2 - 2019-03-11

- we've dropped support for paddles`
  },
  {
    name: "paragraphs broken into lines, with one word left over",
    page: `
The harbour's rules say who may row and when, and they don't change but by a vote of all the
members.

What you may not do is to tie a boat to the buoy, since it's needed by the pilots and their
tugs.

Whoever hasn't paid the fee by May can't vote, and mustn't use the slipway or the lower
quay.

It's for the board to say whether a guest counts as one of the
members.

Nobody's bound by this who hasn't signed it.`
  },
  {
    name: "headings with marks for links beside them",
    page: `
Left oars          *left-oars*

You'd hold it with your left hand. It's shorter.

Right oars          *right-oars*

You'd hold it with your right hand. It isn't shorter.

Spare oars          *spare-oars*

Don't lose it. That's what it is for!!`
  },
  {
    name: "a scholar's discussion",
    page: `
Discussion

The results show that oars of ash last longer than those of pine. The sample was small, however, and taken in one harbour.

Further work should compare the two in salt water. The cost of ash has risen since the study began.`
  },
  {
    name: "a policy that invites comments",
    page: `
Comments on this policy

The board reviews the policy each spring. Proposals are sent to its office in writing.

The office keeps them for three years. They are open to all members.`
  },
  {
    name: "a code with its meaning",
    page: `
304 response:

The boat has not moved since the last call.

404 response:

There is no boat.`
  },
  {
    name: "keys of settings with their meanings",
    page: `
.oar.side.left

Don't use this one unless you're told to.

.oar.side.right

You'd better use this one.

.oar.spare.number

It's how many you've got.

.oar.blade.colour

You can't change it at sea.`
  }
];
