import { createHash } from "node:crypto"
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { hex } from "../core/ids"
import { filled, object } from "../core/json"
import { refuseForeignPages } from "../core/same-origin"
import type { Sandbox } from "../core/sandbox"
import {
  SANDBOX_GOOGLE_CLIENT_ID,
  SANDBOX_GOOGLE_CLIENT_SECRET,
  SANDBOX_GOOGLE_PATH,
} from "../defaults"
import { consentPage, problemPage, saidIn } from "../login/page"
import { SigningKey } from "./keys"

/** What somebody agreed to, until it is redeemed. */
type Consent = {
  claims: Record<string, unknown>
  redirect_uri: string
  challenge: string | undefined
  until: number
}

const VENDOR = "Google"
const CARRIED = ["client_id", "redirect_uri", "state", "nonce", "code_challenge"]
const HTML = "text/html; charset=utf-8"
const CODE_LIVES_MS = 60_000
const TOKEN_SECONDS = 3_600

/** Google as an OpenID Connect issuer under `/google`: discovery, the page that asks, the code's redemption, its keys. */
export function googleRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const key = new SigningKey()
  const consents = new Map<string, Consent>()

  app.get(`${SANDBOX_GOOGLE_PATH}/.well-known/openid-configuration`, async (request) => {
    const issuer = issuerOf(request)
    return {
      issuer,
      authorization_endpoint: `${issuer}/o/oauth2/v2/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/oauth2/v3/certs`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      scopes_supported: ["openid", "email", "profile"],
      token_endpoint_auth_methods_supported: ["client_secret_post"],
      code_challenge_methods_supported: ["S256"],
    }
  })

  app.get(`${SANDBOX_GOOGLE_PATH}/oauth2/v3/certs`, async () => key.jwks())

  app.get(`${SANDBOX_GOOGLE_PATH}/o/oauth2/v2/auth`, async (request, reply) => {
    const asked = object(request.query)
    const problem = problemOf(asked)
    void reply.type(HTML)
    if (problem) return reply.code(400).send(problemPage(VENDOR, problem))
    const action = `${SANDBOX_GOOGLE_PATH}/consent`
    return consentPage({
      vendor: VENDOR,
      action,
      carried: CARRIED,
      asked,
      saysWhetherVerified: true,
    })
  })

  app.post(`${SANDBOX_GOOGLE_PATH}/consent`, async (request, reply) => {
    refuseForeignPages(request)
    const form = object(request.body)
    const problem = problemOf(form)
    if (problem) return reply.code(400).type(HTML).send(problemPage(VENDOR, problem))
    const back = new URL(String(form.redirect_uri))
    if (filled(form.state)) back.searchParams.set("state", String(form.state))
    if (form.answer !== "yes") {
      back.searchParams.set("error", "access_denied")
      return reply.redirect(back.href, 303)
    }
    const code = `4/0A${hex(60)}`
    consents.set(code, {
      claims: claimsOf(form),
      redirect_uri: String(form.redirect_uri),
      challenge: filled(form.code_challenge),
      until: sandbox.clock.now() + CODE_LIVES_MS,
    })
    back.searchParams.set("code", code)
    back.searchParams.set("scope", "email profile openid")
    back.searchParams.set("authuser", "0")
    return reply.redirect(back.href, 303)
  })

  app.post(`${SANDBOX_GOOGLE_PATH}/token`, async (request, reply) => {
    // Medusa's own Google provider writes it into the address.
    const { client_id, client_secret, redirect_uri, code, code_verifier } = {
      ...object(request.query),
      ...object(request.body),
    }
    if (client_id !== SANDBOX_GOOGLE_CLIENT_ID || client_secret !== SANDBOX_GOOGLE_CLIENT_SECRET)
      return refuse(reply, 401, "invalid_client", "The OAuth client was not found.")
    const consent = consents.get(String(code))
    consents.delete(String(code))
    if (!consent || consent.until < sandbox.clock.now())
      return refuse(reply, 400, "invalid_grant", "Malformed auth code.")
    if (consent.redirect_uri !== redirect_uri)
      return refuse(reply, 400, "redirect_uri_mismatch", "Bad Request")
    if (consent.challenge && challengeOf(String(code_verifier)) !== consent.challenge)
      return refuse(reply, 400, "invalid_grant", "Invalid code verifier.")
    // The issuer's own time is that of whoever reads the token, whatever the sandbox's clock says.
    const iat = Math.floor(Date.now() / 1_000)
    const id_token = key.signed({
      iss: issuerOf(request),
      aud: client_id,
      azp: client_id,
      iat,
      exp: iat + TOKEN_SECONDS,
      ...consent.claims,
    })
    return {
      access_token: `ya29.${hex(60)}`,
      expires_in: TOKEN_SECONDS,
      scope: "openid email profile",
      token_type: "Bearer",
      id_token,
    }
  })
}

/** As whoever asks reaches it. */
function issuerOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}${SANDBOX_GOOGLE_PATH}`
}

function problemOf(asked: Record<string, unknown>): string | null {
  if (asked.client_id !== SANDBOX_GOOGLE_CLIENT_ID) return "Error 401: invalid_client"
  if (!filled(asked.redirect_uri) || !URL.canParse(String(asked.redirect_uri)))
    return "Error 400: redirect_uri_mismatch"
  return null
}

/** One e-mail is one person, with the same number each time; who gives none is so by their name. */
function claimsOf(form: Record<string, unknown>): Record<string, unknown> {
  const { first_name, last_name, email } = saidIn(form)
  const number = createHash("sha256")
    .update(email || `${first_name} ${last_name}`)
    .digest()
  return {
    sub: `1${number.readUIntBE(0, 6)}`,
    name: `${first_name} ${last_name}`.trim(),
    given_name: first_name,
    ...(last_name && { family_name: last_name }),
    ...(email && { email, email_verified: form.email_verified !== "no" }),
    ...(filled(form.nonce) && { nonce: form.nonce }),
  }
}

function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url")
}

function refuse(reply: FastifyReply, status: number, error: string, error_description: string) {
  return reply.code(status).send({ error, error_description })
}
