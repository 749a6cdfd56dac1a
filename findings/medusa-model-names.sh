#!/usr/bin/env bash
# A model of an own module that is called as one of Medusa's promotions is.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund @medusajs/utils@2.21.2 @medusajs/types@2.21.2

cat > try.cjs <<'JS'
const { model, toMikroOrmEntities } = require("@medusajs/utils")
const { MikroORM } = require("@mikro-orm/postgresql")

/** As Medusa's promotions have them: a campaign and its budget know each other. */
const theirs = () => {
  const Campaign = model.define("Campaign", {
    id: model.id().primaryKey(),
    budget: model.hasOne(() => Budget, { mappedBy: "campaign" }).nullable(),
  })
  const Budget = model.define("CampaignBudget", {
    id: model.id().primaryKey(),
    campaign: model.belongsTo(() => Campaign, { mappedBy: "budget" }),
  })
  return [Campaign, Budget]
}
/** Of another module, in a table of its own. */
const ours = (name) => [
  model.define({ name, tableName: "own_campaign" }, { id: model.id().primaryKey() }),
]

/** Each module has a connection, and MikroORM an instance, of its own. */
const load = (models) =>
  MikroORM.init({ entities: toMikroOrmEntities(models), dbName: "none", connect: false }).then(
    () => "loads",
    (error) => error.message
  )

async function main() {
  const [name] = process.argv.slice(2)
  console.log(`a module with the model ${name}:`, await load(ours(name)))
  console.log("and one with a campaign and its budget:", await load(theirs()))
}
main()
JS

output=$(node try.cjs own_campaign; node try.cjs campaign)
expected=$(cat <<'TEXT'
a module with the model own_campaign: loads
and one with a campaign and its budget: loads
a module with the model campaign: loads
and one with a campaign and its budget: CampaignBudget.campaign has unknown 'inversedBy' reference: Campaign.budget
TEXT
)

echo "@medusajs/utils $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/@medusajs/utils/package.json")).version')"
echo "$output"
cat <<'WORDS'

Models of all modules share one space of names, whatever their tables, modules and connections are: the second one that is
called the same is made on the class of the first. A module with a model `campaign` loads; Medusa's own promotions do
not any more, and the server says "Loaders for module Promotion failed", which is the wrong module to look at. A model
needs a name that no module of the server has, such as `sale_campaign`; its table may be called as one likes.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
