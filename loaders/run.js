import {fileURLToPath} from "node:url";
import {setFlagsFromString} from "node:v8";
import {bundled} from "./bundled.js";

// Before any pattern is made, so that each is compiled to machine code at its first use. By itself V8 interprets it first,
// and when it has interpreted many of our size, it compiles all later ones to code that is up to thirty times as slow.
setFlagsFromString("--regexp-tier-up-ticks=0");

// node loaders/run.js COMMAND ARGUMENT…: runs loaders/commands/COMMAND.ts.
const [, , command, ...rest] = process.argv;
const address = await bundled(`loaders/commands/${command}.ts`);
process.argv = [process.execPath, fileURLToPath(address), ...rest];
await import(address.href);
