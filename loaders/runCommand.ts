import {parseArgs} from "node:util";

/** How a command is called, and what for. */
export interface Usage<Option extends string> {
  /** Name of its npm script. */
  readonly name: string;
  /** A sentence that ends what `--help` says of it. */
  readonly does: string;
  /** What it wants beside options, e.g. "FILE…"; empty where it wants nothing. */
  readonly operands: string;
  /** Default and meaning of each option, by name. */
  readonly options: Readonly<Record<Option, {readonly default: string; readonly is: string}>>;
}

/** What a command was called with. */
export interface CommandLine<Option extends string> {
  /** Value of each option, by name. */
  readonly options: Readonly<Record<Option, string>>;
  /** What stands beside the options. */
  readonly operands: readonly string[];
}

/**
 * Runs a command with the arguments of this process; with `--help` it only tells how to call it. What the command
 * throws is told in one line on stderr, and the process ends with 1.
 */
export async function runCommand<Option extends string>(
  usage: Usage<Option>,
  run: (line: CommandLine<Option>) => Promise<void> | void
): Promise<void> {
  try {
    const line = readCommandLine(usage);
    if (line === null) process.stdout.write(`${formatUsage(usage)}\n`);
    else await run(line);
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** What to print about a command. */
function formatUsage<Option extends string>({name, does, operands, options}: Usage<Option>): string {
  const entries = Object.entries<{readonly default: string; readonly is: string}>(options);
  const width = Math.max(0, ...entries.map(([option]) => option.length));
  const lines = entries.map(
    ([option, {default: value, is}]) => `  --${option.padEnd(width)}  ${is}${value ? ` (else ${value})` : ""}`
  );
  const call = [`npm run ${name} --`, operands, entries.length > 0 && "[OPTIONS]"].filter(Boolean).join(" ");
  return [call.replace(/ --$/, ""), `  ${does}`, ...lines].join("\n");
}

/** Null where help is asked for; throws where an option is unknown or something is said that the command cannot use. */
function readCommandLine<Option extends string>({operands, options}: Usage<Option>): CommandLine<Option> | null {
  const names = Object.keys(options) as Option[];
  const texts = names.map((name) => [name, {type: "string", default: options[name].default}] as const);
  const {values, positionals} = parseArgs({
    options: {...Object.fromEntries(texts), help: {type: "boolean", short: "h", default: false}},
    allowPositionals: operands !== ""
  });
  if (values.help) return null;
  return {options: values as unknown as Readonly<Record<Option, string>>, operands: positionals};
}
