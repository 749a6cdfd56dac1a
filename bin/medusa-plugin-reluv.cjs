#!/usr/bin/env node
/*
 * The commands of the package. `sandbox` plays Midtrans, Biteship and Cloudinary on a developer's machine. `audit` and
 * `book` run in a project, on its database: the ledger is proved, and filled in.
 */

const { spawnSync } = require("node:child_process")
const path = require("node:path")

const SERVER = path.join(__dirname, "../.medusa/server")

/** In the folder of a project, with its configuration. */
function execute(script) {
  const file = path.join(SERVER, "src/scripts", script)
  const { status } = spawnSync("npx", ["--no-install", "medusa", "exec", file], { stdio: "inherit" })
  process.exitCode = status ?? 1
}

const COMMANDS = {
  sandbox: () => require(path.join(SERVER, "sandbox/main.cjs")),
  audit: () => execute("audit-ledger.js"),
  book: () => execute("book-purchases.js"),
}

const [command] = process.argv.slice(2)
if (Object.hasOwn(COMMANDS, command ?? "")) COMMANDS[command]()
else {
  console.error(`Usage: medusa-plugin-reluv <${Object.keys(COMMANDS).join(" | ")}>`)
  process.exitCode = 1
}
