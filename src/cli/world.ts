import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { version } from "../../package.json";
import { UsageError, type World } from "./command";

/** The machine as it is. */
export function openWorld(): World {
  // Whoever reads may stop reading: `unboil clean page.html | head` is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    read: (file) => (file === "-" ? readStdin() : readFile(file)),
    write: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(text),
    terminal: { color: wantsColour(), columns: process.stdout.isTTY ? process.stdout.columns : undefined },
    version,
  };
}

function readStdin(): Promise<Uint8Array> {
  if (process.stdin.isTTY) throw new UsageError("give a file, or send a page to standard input");
  return buffer(process.stdin);
}

/** NO_COLOR (no-color.org) and FORCE_COLOR outrank what standard output is. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return process.stdout.isTTY === true && TERM !== "dumb";
}
