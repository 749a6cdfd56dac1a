import { createHash, createHmac } from "node:crypto"
import { z } from "zod"
import { JsonHttp, type JsonRequest, VendorError } from "../../shared/json-http"
import type { FacebookOptions } from "./options"

const VENDOR = "Facebook"
const SCOPE = "public_profile,email"
const FIELDS = "id,name,first_name,last_name,email"

const redeemed = z.object({ access_token: z.string().min(1) })
/** Whoever has no e-mail there, or does not give it, has none here. */
const profile = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  email: z.string().optional(),
})
export type FacebookProfile = z.output<typeof profile>
const refused = z.object({ error: z.object({ message: z.string(), code: z.number().optional() }) })

/** The calls of Facebook Login that we use; throws `VendorError`. */
export class FacebookClient {
  private readonly http: JsonHttp

  constructor(private readonly options: FacebookOptions) {
    const { graph_base_url: baseUrl, timeout_ms: timeoutMs } = options
    this.http = new JsonHttp({ service: VENDOR, baseUrl, timeoutMs })
  }

  /** The page on which somebody is asked. `verifier` stays here until the code is redeemed (RFC 7636). */
  dialogUrl({ state, verifier }: { state: string; verifier: string }): string {
    const { dialog_base_url, graph_version, client_id, callback_url } = this.options
    const url = new URL(`${dialog_base_url.replace(/\/+$/, "")}/${graph_version}/dialog/oauth`)
    url.search = new URLSearchParams({
      client_id,
      redirect_uri: callback_url,
      state,
      response_type: "code",
      scope: SCOPE,
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    }).toString()
    return url.href
  }

  /** A code is good for one time: it is not tried again. */
  async redeem({ code, verifier }: { code: string; verifier: string }): Promise<string> {
    const { client_id, client_secret, callback_url } = this.options
    const { access_token } = await this.ask("oauth/access_token", redeemed, {
      retries: 0,
      query: {
        client_id,
        client_secret,
        redirect_uri: callback_url,
        code,
        code_verifier: verifier,
      },
    })
    return access_token
  }

  /** The proof shows that it is the app's own server who asks. */
  async profileOf(access_token: string): Promise<FacebookProfile> {
    const appsecret_proof = createHmac("sha256", this.options.client_secret)
      .update(access_token)
      .digest("hex")
    const query = { fields: FIELDS, access_token, appsecret_proof }
    return this.ask("me", profile, { query })
  }

  private async ask<Answer>(
    path: string,
    schema: z.ZodType<Answer>,
    call: Omit<JsonRequest, "method">
  ): Promise<Answer> {
    const { status, body } = await this.http.send(`/${this.options.graph_version}/${path}`, {
      method: "GET",
      ...call,
    })
    const answer = schema.safeParse(body)
    if (status < 300 && answer.success) return answer.data
    const { error } = refused.safeParse(body).data ?? {}
    throw new VendorError({
      vendor: VENDOR,
      code: error ? "VENDOR_REJECTED" : "VENDOR_BAD_ANSWER",
      message: `${VENDOR} refused GET ${path} (HTTP ${status})${error ? `: ${error.message}` : ""}`,
      status,
      ...(error?.code !== undefined && { vendor_code: error.code }),
      retryable: false,
    })
  }
}
