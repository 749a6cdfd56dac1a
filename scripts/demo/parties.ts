import { readFileSync } from "node:fs"
import { Caller, type Json, type Running } from "./http"

const PICTURES = "scripts/seed/pictures"

/** The storefront and the sellers' app: the same accounts, the same server. */
export class Shop {
  readonly http: Caller

  constructor(running: Running) {
    this.http = new Caller(running.store_api, { "x-publishable-api-key": running.publishable_key })
  }

  async login({ email, password }: { email: string; password: string }): Promise<string> {
    const body = { email, password }
    return (await this.http.call("/auth/customer/emailpass", { body })).token
  }

  /** A new buyer: a login, then the customer that belongs to it. */
  async register(person: {
    email: string
    first_name: string
    last_name: string
  }): Promise<string> {
    const login = { email: person.email, password: "a-long-demo-password" }
    const { token } = await this.http.call("/auth/customer/emailpass/register", { body: login })
    await this.http.call("/store/customers", { token, body: person })
    return this.login(login)
  }

  async list(token: string, piece: Record<string, unknown>, picture: string): Promise<Json> {
    const form = new FormData()
    const bytes = readFileSync(`${PICTURES}/${picture}`)
    form.append("files", new Blob([bytes], { type: "image/png" }), picture)
    const { files } = await this.http.call("/seller/uploads", { token, form })
    const images = files.map((file) => file.url)
    const body = { ...piece, images }
    return (await this.http.call("/seller/listings", { token, body })).listing
  }
}

export function pictureOf(word: string, names: readonly string[]): string {
  return names.find((name) => name.includes(word)) ?? names[0] ?? ""
}
