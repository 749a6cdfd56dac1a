import { CONTRACT, type NamedRoute } from "../../../src/api/contract"
import type { Step } from "./step"
import { STORY } from "./story"

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

const ABOUT = `Run it from top to bottom against \`npm start\`, with the environment beside it: paste the publishable
key that the start prints. \`npm run postman\` does the same without Postman.

Written by \`npm run reference\`.`

const VARIABLES = {
  buyer_email: "buyer-{{run}}@example.com",
  seller_email: "seller-{{run}}@example.com",
  second_operator_email: "operator-{{run}}@example.com",
}

/** The story as a Postman collection. Throws when a route of ours is not in it. */
export function postmanCollection(): object {
  const told = new Set(STORY.flatMap(({ steps }) => steps.map(({ ask }) => ask)))
  const missing = CONTRACT.filter(({ name }) => !told.has(name)).map(({ name }) => name)
  if (missing.length > 0) {
    throw new Error(`scripts/reference/postman/story.ts does not tell of ${missing.join(", ")}`)
  }
  return {
    info: { name: "Reluv", description: ABOUT, schema: SCHEMA },
    item: STORY.map(({ name, about, steps }) => ({
      name,
      description: about,
      item: steps.map(request),
    })),
    event: [script("prerequest", [BEGIN])],
    variable: Object.entries(VARIABLES).map(([key, value]) => ({ key, value })),
  }
}

/** Where and as whom: what `npm start` serves. */
export function postmanEnvironment(): object {
  const values = {
    base_url: "http://localhost:9000",
    sandbox_url: "http://localhost:4900",
    publishable_key: "",
    operator_email: "admin@example.com",
    operator_password: "reluv-sample-1234",
  }
  return {
    name: "Reluv sandbox",
    values: Object.entries(values).map(([key, value]) => ({ key, value, enabled: true })),
    _postman_variable_scope: "environment",
  }
}

/** Each run has names of its own, so that it can be repeated. */
const BEGIN = `if (!pm.collectionVariables.get("run")) pm.collectionVariables.set("run", String(Date.now()))`

function request(step: Step): object {
  const route = CONTRACT.find(({ name }) => name === step.ask)
  const [method = "GET", path = ""] = step.ask.split(" ")
  return {
    name: step.says,
    request: {
      method,
      description: route ? [route.says, route.notes].filter(Boolean).join(". ") : undefined,
      header: headersOf(step, path),
      url: urlOf(step, path),
      body: bodyOf(step, method, route),
    },
    event: [script("test", testsOf(step, route))],
  }
}

function headersOf({ as, headers = {} }: Step, path: string): object[] {
  const all = {
    ...(path.startsWith("/_control/") ? {} : { "x-publishable-api-key": "{{publishable_key}}" }),
    ...(as ? { authorization: `Bearer {{${as}_token}}` } : {}),
    ...headers,
  }
  return Object.entries(all).map(([key, value]) => ({ key, value }))
}

function urlOf({ id = "", query = {} }: Step, path: string): object {
  const host = path.startsWith("/_control/") ? "{{sandbox_url}}" : "{{base_url}}"
  const parts = path.slice(1).split("/")
  const variable = parts.flatMap((part) =>
    part.startsWith(":") ? { key: part.slice(1), value: id } : []
  )
  const parameters = Object.entries(query).map(([key, value]) => ({ key, value }))
  const search = parameters.map(({ key, value }) => `${key}=${value}`).join("&")
  return {
    raw: `${host}${path}${search ? `?${search}` : ""}`,
    host: [host],
    path: parts,
    query: parameters,
    variable,
  }
}

function bodyOf({ body, picture }: Step, method: string, route?: NamedRoute): object | undefined {
  if (picture) {
    return { mode: "formdata", formdata: [{ key: "files", type: "file", src: picture }] }
  }
  const sent = body ?? route?.example ?? (method === "POST" ? {} : undefined)
  if (!sent) return undefined
  const raw = JSON.stringify(sent, null, 2)
  return { mode: "raw", raw, options: { raw: { language: "json" } } }
}

/** Also waits where something happens by itself: a vendor reports, a clock runs. */
function testsOf({ status, code, keeps = {}, until }: Step, route?: NamedRoute): string[] {
  const wanted = status ?? route?.status ?? 200
  const pdf = route && typeof route.answer === "string"
  const kept = Object.entries(keeps).map(
    ([name, from]) => `pm.collectionVariables.set(${JSON.stringify(name)}, ${from})`
  )
  return [
    `pm.test("answers ${wanted}", () => pm.response.to.have.status(${wanted}))`,
    pdf
      ? `pm.test("is a PDF", () => pm.expect(pm.response.text().slice(0, 4)).to.equal("%PDF"))`
      : "const json = pm.response.json()",
    ...(code ? [`pm.test("is ${code}", () => pm.expect(json.code).to.equal("${code}"))`] : []),
    ...(until ? waiting(until, kept) : kept),
  ]
}

function waiting(until: string, then: string[]): string[] {
  return [
    `const there = ${until}`,
    `const tries = Number(pm.collectionVariables.get("tries") ?? 0)`,
    `if (!there && tries < 120) {`,
    `  pm.collectionVariables.set("tries", tries + 1)`,
    `  setTimeout(() => {}, 500)`,
    `  pm.execution.setNextRequest(pm.info.requestId)`,
    `} else {`,
    `  pm.collectionVariables.set("tries", 0)`,
    `  pm.test("happened within a minute", () => pm.expect(there).to.equal(true))`,
    ...then.map((line) => `  ${line}`),
    `}`,
  ]
}

function script(listen: "prerequest" | "test", exec: string[]): object {
  return { listen, script: { type: "text/javascript", exec } }
}
