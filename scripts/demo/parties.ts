import { readdirSync, readFileSync } from "node:fs"
import type { ListingView } from "../../src/types/http"
import { Caller, DemoError, type Running } from "./http"

const PICTURES = "scripts/seed/pictures"

export type Person = { email: string; first_name: string; last_name: string }
export type Piece = {
  title: string
  description: string
  price: number
  weight: number
  picture: string
}

/** The storefront and the sellers' app: the same accounts at the same server. */
export class Shop {
  readonly http: Caller

  constructor(running: Running) {
    this.http = new Caller(running.store_api, { "x-publishable-api-key": running.publishable_key })
  }

  async login({ email, password }: { email: string; password: string }): Promise<string> {
    const body = { email, password }
    return (await this.http.call<{ token: string }>("/auth/customer/emailpass", { body })).token
  }

  /** A new buyer: a login, then the customer that belongs to it. */
  async register(person: Person): Promise<string> {
    const login = { email: person.email, password: "a-long-demo-password" }
    const { token } = await this.http.call<{ token: string }>("/auth/customer/emailpass/register", {
      body: login,
    })
    await this.http.call("/store/customers", { token, body: person })
    return this.login(login)
  }

  /** A seller photographs a piece and lists it. */
  async list(token: string, { picture, ...piece }: Piece): Promise<ListingView> {
    const name = readdirSync(PICTURES).find((file) => file.includes(picture))
    if (!name) throw new DemoError(`there is no picture of a ${picture} in ${PICTURES}`)
    const form = new FormData()
    form.append(
      "files",
      new Blob([readFileSync(`${PICTURES}/${name}`)], { type: "image/png" }),
      name
    )
    const { files } = await this.http.call<{ files: { url: string }[] }>("/seller/uploads", {
      token,
      form,
    })
    const images = files.map((file) => file.url)
    const body = { ...piece, condition: "like_new", images }
    return (await this.http.call<{ listing: ListingView }>("/seller/listings", { token, body }))
      .listing
  }
}
