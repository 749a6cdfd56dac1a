import { ERROR_CODES, type ErrorCode } from "../../src/api/_contract/error-codes"
import { problemsOf } from "../../src/api/_contract/problems"
import { codesOf } from "../../src/api/_contract/refusals"
import { isFile } from "../../src/api/_contract/route"
import { CONTRACT, type NamedRoute } from "../../src/api/contract"

export type Audience = "store" | "seller" | "admin"

/** The contracts of an audience. */
export function routesOf(...audiences: Audience[]): NamedRoute[] {
  return CONTRACT.filter(({ path }) => audiences.some((who) => path.startsWith(`/${who}/`)))
}

/** A body that a route takes, for tests of what comes after its validation. */
export function bodyOf({
  method,
  uploads,
  example,
}: Pick<NamedRoute, "method" | "uploads" | "example">): unknown {
  return method === "POST" && !uploads ? (example ?? {}) : undefined
}

/**
 * Throws when a route of ours answers what its contract does not say: another status, a field more or
 * less, a code that it does not name. Medusa's own routes and refusals are Medusa's.
 */
export function expectAsContracted(
  { method, path }: { method: string; path: string },
  answer: { status: number; body: unknown }
): void {
  const route = contractOf(method, path)
  if (!route) return
  const problem = answer.status < 300 ? goodProblem(route, answer) : badProblem(route, answer)
  if (problem) throw new Error(`${route.name} breaks its contract: ${problem}`)
}

function goodProblem(route: NamedRoute, { status, body }: { status: number; body: unknown }) {
  const { status: wanted = 200, answer } = route
  if (status !== wanted) return `it answers ${status}, not ${wanted}`
  if (isFile(answer)) return null
  const parsed = answer.safeParse(body, { reportInput: true })
  return parsed.success ? null : problemsOf(parsed.error, "en")
}

function badProblem(route: NamedRoute, { status, body }: { status: number; body: unknown }) {
  const { code } = Object(body) as { code?: unknown }
  if (typeof code !== "string" || !(code in ERROR_CODES)) return null
  const ours = code as ErrorCode
  if (!codesOf(route).includes(ours)) return `it refuses with ${code}, which it does not name`
  const tooLarge = ours === "INPUT_INVALID" && status === 413
  const [wanted] = ERROR_CODES[ours]
  return status === wanted || tooLarge ? null : `${code} comes with ${status}, not ${wanted}`
}

const matchers = CONTRACT.map((route) => ({
  route,
  // A fixed path comes before one with a parameter, as in Medusa's router.
  parameters: route.path.split(":").length,
  pattern: new RegExp(`^${route.path.replaceAll(/:\w+/g, "[^/]+")}$`),
})).sort((a, b) => a.parameters - b.parameters)

function contractOf(method: string, path: string): NamedRoute | undefined {
  const [bare = ""] = path.split("?")
  return matchers.find(({ route, pattern }) => route.method === method && pattern.test(bare))?.route
}
