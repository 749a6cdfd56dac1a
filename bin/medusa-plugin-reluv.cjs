#!/usr/bin/env node
/* The commands of the package. `sandbox` plays Midtrans, Biteship and Cloudinary on a developer's machine. */

const COMMANDS = { sandbox: "../.medusa/server/sandbox/main.cjs" }

const [command] = process.argv.slice(2)
const file = Object.hasOwn(COMMANDS, command ?? "") ? COMMANDS[command] : undefined
if (file) require(file)
else {
  console.error(`Usage: medusa-plugin-reluv <${Object.keys(COMMANDS).join(" | ")}>`)
  process.exitCode = 1
}
