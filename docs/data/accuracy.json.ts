import {measureAccuracy} from "../../loaders/accuracy/measureAccuracy.ts";

process.stdout.write(JSON.stringify(await measureAccuracy()));
