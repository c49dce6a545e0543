import {tableSchemas} from "../../loaders/schema.ts";

process.stdout.write(JSON.stringify(tableSchemas));
