import {readCountries} from "../../loaders/notebook/countries.ts";

process.stdout.write(JSON.stringify(readCountries()));
