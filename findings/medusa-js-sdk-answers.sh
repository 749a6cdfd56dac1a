#!/usr/bin/env bash
# What the `client.fetch` of Medusa's JavaScript SDK makes of answers that are not JSON of its own kind.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @medusajs/js-sdk@2.21.2

cat > try.js <<'JS'
import { createServer } from "node:http"
import sdk from "@medusajs/js-sdk"

const Medusa = sdk.default ?? sdk
const server = createServer((request, response) => {
  const [, name] = request.url.match(/^\/store\/([a-z]+)/)
  const answer = {
    refused: () => {
      response.writeHead(400, { "content-type": "application/json" })
      response.end(JSON.stringify({ code: "ORD_007", type: "not_allowed", message: "It is gone" }))
    },
    empty: () => response.writeHead(204).end(),
    label: () => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7"),
    list: () => {
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify({ asked: decodeURIComponent(request.url) }))
    },
    upload: () => {
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify({ sent: request.headers["content-type"].split(";")[0] }))
    },
  }
  answer[name]()
})
await new Promise((ready) => server.listen(0, "127.0.0.1", ready))

const { client } = new Medusa({ baseUrl: `http://127.0.0.1:${server.address().port}` })
const file = new FormData()
file.append("files", new Blob(["x"]), "x.txt")
const show = async (name, options) => {
  const outcome = await client.fetch(`/store/${name}`, options).then(
    (answer) => `answer ${JSON.stringify(answer)}`,
    (error) => `${error.constructor.name} ${JSON.stringify({ message: error.message, ...error })}`
  )
  console.log(`${name}: ${outcome}`)
}
await show("refused")
await show("empty", { method: "DELETE" })
await show("label")
await show("list", { query: { id: ["a", "b"] } })
await show("upload", { method: "POST", body: file })
await show("upload", { method: "POST", body: file, headers: { "content-type": null } })
server.close()
JS

output=$(node try.js)
expected=$(cat <<'TEXT'
refused: FetchError {"message":"It is gone","statusText":"Bad Request","status":400}
empty: SyntaxError {"message":"Unexpected end of JSON input"}
label: SyntaxError {"message":"Unexpected token '%', \"%PDF-1.7\" is not valid JSON"}
list: answer {"asked":"/store/list?id[0]=a&id[1]=b"}
upload: answer {"sent":"application/json"}
upload: answer {"sent":"multipart/form-data"}
TEXT
)

echo "@medusajs/js-sdk $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/@medusajs/js-sdk/package.json")).version')"
echo "$output"
cat <<'WORDS'

A refusal keeps its message and status and loses the `code` and `type` that the server sent, so a storefront
cannot tell one refusal from another. A 204 and a PDF end in a SyntaxError, although they succeeded. A list in
the query is spelled `id[0]=…`. A FormData goes out as JSON unless `content-type` is set to null.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
