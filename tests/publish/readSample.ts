import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {runPipeline, type PipelineResult} from "../../loaders/pipeline.ts";

/** Names of the readers who comment on the sample documents or are addressed there, none of which may be published. */
export const names = ["Zubeida Farrukh", "Zubeida", "Farrukh", "gp65x", "mindful_one", "Orhan Tezcan", "Tezcan", "Brannigan"]; // prettier-ignore

const article = `---
title: Envoy of Brazil comes to Lagos
publisher: The Harbour Post
published: 2016-03-09
url: https://harbour.example/envoy
---
Envoy of Brazil comes to Lagos

Foreign Minister Mauro Vieira of Brazil will visit Nigeria on 12 March 2016. 🛳 Orhan Demirel, who runs the port, is glad.

Exports of sugar from Brazil to Nigeria reached $500 million in 2015, the ministry said.

Reader Comments (6)

  • Zubeida Farrukh
    10 Mar 2016 - 9:59AM

    Brazil has always been a good friend of Nigeria.


  • gp65x
    10 Mar 2016 - 10:04AM

    @Zubeida Farrukh: a friend that sells us dear sugar, Zubeida, and never buys.


  • Nigeria
    10 Mar 2016 - 11:30AM

    Nigeria should grow its own sugar. gp65x is right, and so is mindful_one.


  • Zubeida Farrukh
    10 Mar 2016 - 12:15PM

    @GP65X you do not know what you are talking about.


  • mindful_one
    10 Mar 2016 - 1:20PM

    Well said Farrukh. Brannigan wrote: sugar is a poison. @Brannigan should read this.


  • Orhan Tezcan
    10 Mar 2016 - 2:45PM

    Zubeida, you are the only one here who makes sense. Tezcan out.
`;

const withheld = `---
title: Minister of Chile in Oslo
publisher: The Fjord Courier
published: 2017-05-02
publish: false
---
Minister of Chile in Oslo

Foreign Minister Heraldo Muñoz of Chile visited Norway on 1 May 2017. The sky over the harbour was grey and gulls cried above the quay.

Nobody in the crowd outside the palace had brought an umbrella, and so the whole band was soaked.

Comments

Orhan Tezcan: The umbrella line made my day, what a shambles.

Zubeida Farrukh: Chile and Norway deserve each other.
`;

/** Documents of our own: an article with comments, and one whose text must not be copied. */
export const texts: Readonly<Record<string, string>> = {"article.txt": article, "north/withheld.txt": withheld};

/** Words of the text that must not be copied. */
export const secrets = ["was grey", "gulls", "umbrella", "band was soaked", "shambles", "deserve each other", "publish: false"]; // prettier-ignore

/** Reads these documents. */
export async function readSample(): Promise<PipelineResult> {
  return readTexts(texts);
}

/** Reads texts as if they were a folder. */
export async function readTexts(texts: Readonly<Record<string, string>>): Promise<PipelineResult> {
  const folder = await mkdtemp(join(tmpdir(), "dossier-publish-"));
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), text);
  }
  try {
    return await runPipeline(folder);
  } finally {
    await rm(folder, {recursive: true});
  }
}
