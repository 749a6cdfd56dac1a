#!/usr/bin/env bash
# Which context a module's method hears when a step of a Medusa workflow hands it one with a transaction of its own.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund @medusajs/framework@2.21.2

cat > try.js <<'JS'
const { createMedusaContainer, MedusaContext, MedusaContextType, MedusaModuleType, MedusaService, model } = require("@medusajs/framework/utils")
const { asValue } = require("@medusajs/framework/awilix")
const { createStep, createWorkflow, StepResponse, WorkflowResponse } = require("@medusajs/framework/workflows-sdk")

// A module as its documentation has it: the context of the caller comes last, marked by the decorator.
const Shelf = model.define("shelf", { id: model.id().primaryKey() })
class Shelves extends MedusaService({ Shelf }) {
  async tidy(name, context = {}) {
    const { transactionManager } = context
    return `${name}: ${transactionManager ? `inside ${transactionManager.name}` : "outside of any transaction"}`
  }
}
MedusaContext()(Shelves.prototype, "tidy", 1)
// What Medusa's loader does to the service of each module.
Shelves.__type = MedusaModuleType

const container = createMedusaContainer()
container.register("shelves", asValue(Object.create(Shelves.prototype)))
const callers = async (scope) => {
  const shelves = scope.resolve("shelves")
  const transactionManager = { name: "the caller's transaction" }
  return [
    await shelves.tidy("a plain object", { transactionManager }),
    await shelves.tidy("a marked one", { __type: MedusaContextType, transactionManager }),
  ]
}
const step = createStep("tidy", async (_, { container }) => new StepResponse(await callers(container)))
const workflow = createWorkflow("tidy-up", () => new WorkflowResponse(step()))

async function main() {
  console.log("called from a route, a job or a subscriber")
  for (const line of await callers(container)) console.log(`  ${line}`)
  console.log("called from a step of a workflow")
  const { result } = await workflow(container).run()
  for (const line of result) console.log(`  ${line}`)
}
main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1) })
JS

output=$(node try.js 2>&1 | grep -v "^info")
expected=$(cat <<'TEXT'
called from a route, a job or a subscriber
  a plain object: inside the caller's transaction
  a marked one: inside the caller's transaction
called from a step of a workflow
  a plain object: outside of any transaction
  a marked one: inside the caller's transaction
TEXT
)
echo "@medusajs/framework $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/@medusajs/framework/package.json")).version')"
echo "$output"
cat <<'WORDS'

In a step, the container hands a module out behind a proxy. A context that does not carry Medusa's own mark is
put aside, without a word, for the workflow's, whose transaction manager is taken away first. The same call
joins the caller's transaction everywhere else, so that code which several modules share writes all or nothing
from a route and piece by piece from a workflow. The mark, `__type: MedusaContextType`, keeps it.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
