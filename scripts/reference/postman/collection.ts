import { ERROR_CODES } from "../../../src/api/_contract/error-codes"
import { codesOf } from "../../../src/api/_contract/refusals"
import { EVENTS, type Who } from "../../../src/api/_contract/route"
import { CONTRACT, type NamedRoute } from "../../../src/api/contract"
import type { Chapter, Party, Step } from "./step"
import { STORY } from "./story"

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

const ABOUT = `Run it from top to bottom against \`npm start\`, with the environment beside it: paste the publishable
key that the start prints. \`npm run postman\` does the same without Postman.

Written by \`npm run reference\`.`

const TOLD = new Set(STORY.flatMap(({ steps }) => steps.map(({ ask }) => ask)))

const VARIABLES = {
  buyer_email: "buyer-{{run}}@example.com",
  seller_email: "seller-{{run}}@example.com",
  second_operator_email: "operator-{{run}}@example.com",
}

/** The story as a Postman collection, and whatever route it does not tell of. */
export function postmanCollection(): object {
  const others = CONTRACT.filter(
    // A stream would never be over.
    ({ name, answer }) => !TOLD.has(name) && answer !== EVENTS
  )
  return {
    info: { name: "Reluv", description: ABOUT, schema: SCHEMA },
    item: [...STORY, ...(others.length ? [chapterOf(others)] : [])].map(
      ({ name, about, steps }) => ({
        name,
        description: about,
        item: steps.map(request),
      })
    ),
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

/** Routes that no chapter tells of, each asked once, about things that may not exist. */
function chapterOf(routes: NamedRoute[]): Chapter {
  return {
    name: `${STORY.length + 1}. Others`,
    about: "Routes outside the story. Each answers as its contract says, or refuses so.",
    steps: routes.map(({ name, says, who }) => ({
      says,
      ask: name,
      id: "unknown",
      as: PARTIES[who],
      statuses: statusesOf(name),
    })),
  }
}

const PARTIES: Partial<Record<Who, Party>> = {
  customer: "buyer",
  buyer: "buyer",
  cart: "buyer",
  member: "seller",
  operator: "operator",
}

function statusesOf(name: string): number[] {
  const route = CONTRACT.find((one) => one.name === name)
  const refusals = route ? codesOf(route).flatMap((code) => ERROR_CODES[code][0] ?? []) : []
  return [...new Set([route?.status ?? 200, ...refusals])]
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
function testsOf(step: Step, route?: NamedRoute): string[] {
  const { status, statuses, code, keeps = {}, until } = step
  if (statuses) {
    return [
      `pm.test("answers or refuses", () => pm.expect(${JSON.stringify(statuses)}).to.include(pm.response.code))`,
    ]
  }
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
    `if (!there && tries < 240) {`,
    `  pm.collectionVariables.set("tries", tries + 1)`,
    `  setTimeout(() => {}, 250)`,
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
