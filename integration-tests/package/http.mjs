/** One request to the project or the sandbox, as a storefront, an operator or a vendor sends it. */
import { url } from "./project.mjs"

/** Any status is an answer. */
export async function ask(path, { method, body, token, key, headers } = {}) {
  const answer = await fetch(path.startsWith("http") ? path : url + path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(key ? { "x-publishable-api-key": key } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  })
  const text = await answer.text()
  return { status: answer.status, body: parsed(text) }
}

/** The body of a good answer; anything else throws. */
export async function call(path, request) {
  const { status, body } = await ask(path, request)
  if (status >= 400) throw new Error(`${path} answers ${status}: ${JSON.stringify(body)}`)
  return body
}

/** Asks until `found` gives something; it may take some of the jobs' ticks. */
export async function until(what, found, patienceMs = 60_000) {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const result = await found()
    if (result) return result
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${what} did not happen within ${patienceMs / 1000} s`)
}

export function expectEqual(what, found, wanted) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`${what}: ${a}, expected ${b}`)
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
