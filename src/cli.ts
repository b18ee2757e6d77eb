#!/usr/bin/env node
import { main } from "./cli/main";
import { openWorld } from "./cli/world";

process.exitCode = await main(process.argv.slice(2), openWorld());
