import { createHash, createHmac } from "node:crypto"
import type { FastifyInstance, FastifyReply } from "fastify"
import { hex } from "../core/ids"
import { filled, object } from "../core/json"
import { refuseForeignPages } from "../core/same-origin"
import type { Sandbox } from "../core/sandbox"
import { SANDBOX_FACEBOOK_CLIENT_ID, SANDBOX_FACEBOOK_CLIENT_SECRET } from "../defaults"
import { consentPage, fullName, type Look, type Named, namedIn, problemPage } from "./page"

type Person = Named & { id: string; name: string }

/** What somebody agreed to, until it is redeemed. */
type Consent = { person: Person; redirect_uri: string; challenge: string; until: number }

const HTML = "text/html; charset=utf-8"
const CODE_LIVES_MS = 10 * 60 * 1_000
const LOOK: Look = {
  vendor: "Facebook",
  color: "#0866ff",
  action: "/facebook/consent",
  carried: ["client_id", "redirect_uri", "state", "code_challenge"],
}

/** Facebook Login under `/facebook`: the page that asks, the code's redemption, and `GET /me`. */
export function facebookRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const consents = new Map<string, Consent>()
  const people = new Map<string, Person>()

  app.get("/facebook/:version/dialog/oauth", async (request, reply) => {
    const asked = object(request.query)
    const problem = problemOf(asked)
    void reply.type(HTML)
    return problem ? reply.code(400).send(problemPage(LOOK, problem)) : consentPage(LOOK, asked)
  })

  app.post("/facebook/consent", async (request, reply) => {
    refuseForeignPages(request)
    const form = object(request.body)
    const problem = problemOf(form)
    if (problem) return reply.code(400).type(HTML).send(problemPage(LOOK, problem))
    const back = new URL(String(form.redirect_uri))
    if (filled(form.state)) back.searchParams.set("state", String(form.state))
    if (form.answer !== "yes") {
      back.searchParams.set("error", "access_denied")
      back.searchParams.set("error_reason", "user_denied")
      return reply.redirect(back.href, 303)
    }
    const code = `AQ${hex(40)}`
    consents.set(code, {
      person: personIn(form),
      redirect_uri: String(form.redirect_uri),
      challenge: String(form.code_challenge),
      until: sandbox.clock.now() + CODE_LIVES_MS,
    })
    back.searchParams.set("code", code)
    return reply.redirect(back.href, 303)
  })

  app.get("/facebook/:version/oauth/access_token", async (request, reply) => {
    const { client_id, client_secret, redirect_uri, code, code_verifier } = object(request.query)
    if (
      client_id !== SANDBOX_FACEBOOK_CLIENT_ID ||
      client_secret !== SANDBOX_FACEBOOK_CLIENT_SECRET
    )
      return refuse(reply, "Error validating client secret.", 1)
    const consent = consents.get(String(code))
    consents.delete(String(code))
    if (!consent || consent.until < sandbox.clock.now())
      return refuse(reply, "This authorization code has been used.", 100)
    if (consent.redirect_uri !== redirect_uri)
      return refuse(
        reply,
        "Error validating verification code: redirect_uri is not identical.",
        100
      )
    if (challengeOf(String(code_verifier)) !== consent.challenge)
      return refuse(reply, "Invalid code_verifier.", 100)
    const access_token = `EAA${hex(60)}`
    people.set(access_token, consent.person)
    return { access_token, token_type: "bearer", expires_in: 5_183_944 }
  })

  app.get("/facebook/:version/me", async (request, reply) => {
    const { access_token, appsecret_proof, fields } = object(request.query)
    const person = people.get(String(access_token))
    if (!person) return refuse(reply, "Invalid OAuth access token.", 190)
    const proof = createHmac("sha256", SANDBOX_FACEBOOK_CLIENT_SECRET)
      .update(String(access_token))
      .digest("hex")
    if (appsecret_proof !== proof)
      return refuse(reply, "Invalid appsecret_proof provided in the API argument", 100)
    const asked = (filled(fields) ?? "id,name").split(",")
    return Object.fromEntries(
      Object.entries(person).filter(([name, said]) => asked.includes(name) && said !== "")
    )
  })
}

function problemOf(asked: Record<string, unknown>): string | null {
  if (asked.client_id !== SANDBOX_FACEBOOK_CLIENT_ID) return "Invalid App ID"
  if (!filled(asked.redirect_uri) || !URL.canParse(String(asked.redirect_uri)))
    return "URL blocked: the redirect_uri is none"
  if (!filled(asked.code_challenge)) return "code_challenge is missing"
  return null
}

/** One e-mail, or one name, is one person: with the same number each time. */
function personIn(form: Record<string, unknown>): Person {
  const named = namedIn(form)
  const { first_name, last_name, email } = named
  const number = createHash("sha256").update(`${first_name} ${last_name} ${email}`).digest()
  return { ...named, id: `1${number.readUIntBE(0, 6)}`, name: fullName(named) }
}

function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url")
}

function refuse(reply: FastifyReply, message: string, code: number) {
  return reply.code(400).send({ error: { message, type: "OAuthException", code } })
}
