import {readWorld} from "../../loaders/notebook/world.ts";

process.stdout.write(JSON.stringify(readWorld()));
