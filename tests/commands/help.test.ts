import {spawnSync} from "node:child_process";
import {expect, test} from "vitest";

function run(command: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["loaders/run.js", command, ...args], {
    encoding: "utf8"
  });
  return {status, stdout, stderr};
}

const commands = ["tables", "add", "explain", "diff", "report", "accuracy", "train", "benchSentiment"];

test.each(commands)("%s --help tells how to call it, and does nothing else", (command) => {
  const {status, stdout, stderr} = run(command, "--help");
  expect([status, stderr]).toEqual([0, ""]);
  const [call, does] = stdout.split("\n");
  expect(call).toMatch(/^npm run [\w:]+(?: -- \S.*)?$/);
  expect(does).toMatch(/^ {2}[A-Z].*\.$/);
});

test("an option that a command does not know is an error of one line", () => {
  const {status, stderr} = run("tables", "--documnets", "x");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error: Unknown option '--documnets'.*\n$/);
});

test("a folder or file that is missing is an error of one line", () => {
  expect(run("diff", "--published", "missing").stderr).toMatch(/^error: missing holds no published tables: .*\n$/);
  expect(run("explain", "--documents", "missing", "x").stderr).toBe("error: documents folder not found: missing\n");
  expect(run("add", "missing.txt")).toMatchObject({status: 1, stderr: "missing.txt: there is no such file\n"});
});
