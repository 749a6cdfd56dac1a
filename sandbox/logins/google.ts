import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto"
import type { FastifyInstance, FastifyReply } from "fastify"
import { html } from "../core/html"
import { hex } from "../core/ids"
import { filled, object } from "../core/json"
import { refuseForeignPages } from "../core/same-origin"
import type { Sandbox } from "../core/sandbox"
import { SANDBOX_GOOGLE_CLIENT_ID, SANDBOX_GOOGLE_CLIENT_SECRET } from "../defaults"
import { consentPage, fullName, type Look, type Named, namedIn, problemPage } from "./page"

/** What somebody agreed to, until it is redeemed. */
type Consent = { person: Named; verified: boolean; redirect_uri: string; until: number }

const HTML = "text/html; charset=utf-8"
const CODE_LIVES_MS = 10 * 60 * 1_000
const TOKEN_LIVES_SECONDS = 3_600
const ISSUER = "https://accounts.google.com"
const LOOK: Look = {
  vendor: "Google",
  color: "#1a73e8",
  action: "/google/consent",
  carried: ["client_id", "redirect_uri", "state"],
  more: html`<label><input type="checkbox" name="unverified" value="yes"> Email belum diverifikasi</label>`,
}

/**
 * Google's login under `/google`, by OpenID Connect: the page that asks, the code's redemption for an ID token, and the
 * keys that it is signed with.
 */
export function googleRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const consents = new Map<string, Consent>()
  const key = signingKey()

  app.get("/google/o/oauth2/v2/auth", async (request, reply) => {
    const asked = object(request.query)
    const problem = problemOf(asked)
    void reply.type(HTML)
    return problem
      ? reply.code(400).send(problemPage(LOOK, problem))
      : reply.send(consentPage(LOOK, asked))
  })

  app.post("/google/consent", async (request, reply) => {
    refuseForeignPages(request)
    const form = object(request.body)
    const problem = problemOf(form)
    if (problem) return reply.code(400).type(HTML).send(problemPage(LOOK, problem))
    const redirect_uri = String(form.redirect_uri)
    const back = new URL(redirect_uri)
    if (filled(form.state)) back.searchParams.set("state", String(form.state))
    if (form.answer !== "yes") {
      back.searchParams.set("error", "access_denied")
      return reply.redirect(back.href, 303)
    }
    const code = `4/0A${hex(40)}`
    const until = sandbox.clock.now() + CODE_LIVES_MS
    const verified = form.unverified !== "yes"
    consents.set(code, { person: namedIn(form), verified, redirect_uri, until })
    back.searchParams.set("code", code)
    return reply.redirect(back.href, 303)
  })

  app.post("/google/token", async (request, reply) => {
    const { client_id, client_secret, redirect_uri, code, grant_type } = {
      ...object(request.query),
      ...object(request.body),
    }
    if (client_id !== SANDBOX_GOOGLE_CLIENT_ID || client_secret !== SANDBOX_GOOGLE_CLIENT_SECRET)
      return refuse(reply, 401, "invalid_client", "Unauthorized")
    if (grant_type !== "authorization_code")
      return refuse(reply, 400, "unsupported_grant_type", "Invalid grant_type")
    const consent = consents.get(String(code))
    consents.delete(String(code))
    if (!consent || consent.until < sandbox.clock.now())
      return refuse(reply, 400, "invalid_grant", "Bad Request")
    if (consent.redirect_uri !== redirect_uri)
      return refuse(reply, 400, "redirect_uri_mismatch", "Bad Request")
    return {
      access_token: `ya29.${hex(60)}`,
      expires_in: TOKEN_LIVES_SECONDS - 1,
      scope: "openid https://www.googleapis.com/auth/userinfo.email",
      token_type: "Bearer",
      id_token: key.sign(claimsOf(consent, sandbox.clock.now())),
    }
  })

  app.get("/google/oauth2/v3/certs", async () => ({ keys: [key.jwk()] }))
}

function problemOf(asked: Record<string, unknown>): string | null {
  if (asked.client_id !== SANDBOX_GOOGLE_CLIENT_ID) return "Error 401: invalid_client"
  if (!filled(asked.redirect_uri) || !URL.canParse(String(asked.redirect_uri)))
    return "Error 400: redirect_uri_mismatch"
  return null
}

/** One e-mail is one person: with the same subject each time. */
function claimsOf({ person, verified }: Consent, now: number): object {
  const { first_name, last_name, email } = person
  const number = createHash("sha256").update(`${email}`).digest().readUIntBE(0, 6)
  const issued_at = Math.floor(now / 1_000)
  return {
    iss: ISSUER,
    aud: SANDBOX_GOOGLE_CLIENT_ID,
    sub: `1${number}`,
    ...(email && { email, email_verified: verified }),
    name: fullName(person),
    given_name: first_name,
    family_name: last_name,
    iat: issued_at,
    exp: issued_at + TOKEN_LIVES_SECONDS,
  }
}

/** A key pair of this process, made when somebody logs in for the first time. */
function signingKey() {
  let pair: { publicKey: KeyObject; privateKey: KeyObject } | undefined
  const made = () => (pair ??= generateKeyPairSync("rsa", { modulusLength: 2_048 }))
  const kid = hex(40)
  return {
    jwk: () => ({ ...made().publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" }),
    sign(claims: object): string {
      const said = [{ alg: "RS256", kid, typ: "JWT" }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
        .join(".")
      const signature = sign("RSA-SHA256", Buffer.from(said), made().privateKey)
      return `${said}.${signature.toString("base64url")}`
    },
  }
}

function refuse(reply: FastifyReply, status: number, error: string, error_description: string) {
  return reply.code(status).send({ error, error_description })
}
