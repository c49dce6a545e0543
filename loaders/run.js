import {fileURLToPath} from "node:url";
import {bundled} from "./bundled.js";

// node loaders/run.js COMMAND ARGUMENT…: runs loaders/commands/COMMAND.ts.
const [, , command, ...rest] = process.argv;
const address = await bundled(`loaders/commands/${command}.ts`);
process.argv = [process.execPath, fileURLToPath(address), ...rest];
await import(address.href);
