#!/usr/bin/env node
/*
 * The commands of the package. `sandbox` plays the vendors on a developer's machine. The others run
 * in a project, on its database: `audit` proves the ledger, `book` fills it in, `doctor` says what is wrong, `wait 60` waits
 * so many seconds until the PostgreSQL of DATABASE_URL answers.
 */

const { spawnSync } = require("node:child_process")
const path = require("node:path")

const SERVER = path.join(__dirname, "../.medusa/server")

/** In the folder of a project, with its configuration. */
function execute(script) {
  const file = path.join(SERVER, "src/scripts", script)
  const exec = ["--no-install", "medusa", "exec", file, ...process.argv.slice(3)]
  const { status } = spawnSync("npx", exec, { stdio: "inherit" })
  process.exitCode = status ?? 1
}

const COMMANDS = {
  sandbox: () => require(path.join(SERVER, "sandbox/main.cjs")),
  audit: () => execute("audit-ledger.js"),
  doctor: () => execute("doctor.js"),
  book: () => execute("book-purchases.js"),
  wait: () => {
    const { waitForDatabase } = require(path.join(SERVER, "src/shared/wait-for-database.js"))
    const [, seconds] = process.argv.slice(2)
    if (seconds !== undefined && !(Number(seconds) > 0)) {
      console.error(`Usage: medusa-plugin-reluv wait <seconds>`)
      process.exitCode = 1
      return
    }
    const url = process.env.DATABASE_URL ?? "postgres://localhost:5432"
    waitForDatabase({ url, seconds: seconds ? Number(seconds) : undefined }).catch((error) => {
      console.error(error.message)
      process.exitCode = 1
    })
  },
}

const [command] = process.argv.slice(2)
if (Object.hasOwn(COMMANDS, command ?? "")) COMMANDS[command]()
else {
  console.error(`Usage: medusa-plugin-reluv <${Object.keys(COMMANDS).join(" | ")}>`)
  process.exitCode = 1
}
