import { Failure } from "../lib/failure"

export type Buyer = { token: string; email: string }
/** What a seller says of a piece, beside its price. */
export type Offer = Record<
  "title" | "condition" | "brand" | "size" | "color" | "description",
  string
>
/** One call of a storefront, by what it does. */
export type Call = { what: string; ms: number }

type Request = {
  method?: "DELETE"
  token?: string
  headers?: Record<string, string>
  body?: unknown
  /** What the call is counted as, and where its time is written down. */
  what?: string
  calls?: Call[]
}

/** Of everybody whom a bench makes. */
export const BENCH_PASSWORD = "a-long-bench-password"
export const ADDRESS = {
  first_name: "Sari",
  last_name: "Wulandari",
  phone: "+6281234567890",
  address_1: "Jl. Cikini Raya No. 60",
  city: "Jakarta Pusat",
  province: "DKI Jakarta",
  postal_code: "10310",
  country_code: "id",
}
const ORIGIN = {
  contact_name: "Ani",
  address_1: "Jl. Wijaya II No. 8",
  district: "Kebayoran Baru",
  city: "Jakarta Selatan",
  province: "DKI Jakarta",
  postal_code: "12110",
}

type Rates = {
  sellers: {
    shipping_option_id: string
    rates: { courier_code: string; courier_service_code: string }[]
  }[]
}

/** Speaks to one server as a storefront does, and says before each call what it is. */
export class Storefront {
  private region?: string
  /** All of as many digits: no name is the beginning of another. */
  private people = 1000

  constructor(
    private readonly url: string,
    private readonly key: string
  ) {}

  async aBuyer(): Promise<Buyer> {
    const email = `bench-${Date.now().toString(36)}-${this.people++}@bench.example.com`
    const login = { email, password: BENCH_PASSWORD }
    const { token } = await this.send<{ token: string }>("/auth/customer/emailpass/register", {
      body: login,
    })
    const customer = { email, first_name: "Sari", last_name: "Wulandari" }
    await this.send("/store/customers", { token, body: customer })
    return this.logIn(email)
  }

  /** Somebody whom an earlier run made. */
  async logIn(email: string): Promise<Buyer> {
    const body = { email, password: BENCH_PASSWORD }
    const { token } = await this.send<{ token: string }>("/auth/customer/emailpass", { body })
    return { token, email }
  }

  async aSeller(name: string): Promise<Buyer> {
    const owner = await this.aBuyer()
    const handle = `bench-${Date.now().toString(36)}-${this.people}`
    const body = { name, handle, phone: "+628123456789", origin: ORIGIN }
    await this.send("/store/sellers", { token: owner.token, body })
    return owner
  }

  /** The token of somebody who runs the marketplace. */
  async operator(body: { email: string; password: string }): Promise<string> {
    return (await this.send<{ token: string }>("/auth/user/emailpass", { body })).token
  }

  /** The names that rows of a shop mention it and its owner by. */
  async namesOf({ token, email }: Buyer): Promise<string[]> {
    const { seller } = await this.send<{ seller: { id: string; handle: string } }>("/seller/me", {
      token,
    })
    const { customer } = await this.send<{ customer: { id: string } }>("/store/customers/me", {
      token,
    })
    return [seller.id, seller.handle, customer.id, email]
  }

  async aListing(
    { token }: Buyer,
    price: number,
    more: Partial<Offer> & { stock?: number; images?: string[] } = {}
  ) {
    const { title = "Kemeja Flanel", ...rest } = more
    const body = {
      title: `${title} ${this.people}`,
      price,
      weight: 500,
      condition: "good",
      description: "Terawat, siap pakai.",
      ...rest,
    }
    const { listing } = await this.send<{
      listing: { id: string; product_id: string; handle: string; variants: { id: string }[] }
    }>("/seller/listings", { token, body })
    const [variant] = listing.variants
    if (!variant) throw new Failure("a new listing has no variant")
    const { id, product_id, handle } = listing
    return { id, product_id, handle, variant_id: variant.id }
  }

  /**
   * With Medusa's own routes: a cart, a line each, the address, a courier each, the payment, its page. With `codes` of
   * vouchers, the cart takes each of them; it is read once before it is completed.
   */
  async buyStepByStep(
    { token, email }: Buyer,
    variants: readonly string[],
    { codes }: { codes?: readonly string[] } = {}
  ): Promise<Call[]> {
    const calls: Call[] = []
    const call = <T>(what: string, path: string, body?: unknown) =>
      this.send<T>(path, { token, body, what, calls })
    const region_id = await this.theRegion()
    const { cart } = await call<{ cart: { id: string } }>("cart", "/store/carts", {
      region_id,
      email,
    })
    const path = `/store/carts/${cart.id}`
    for (const variant_id of variants)
      await call("line", `${path}/line-items`, { variant_id, quantity: 1 })
    await call("address", path, { shipping_address: ADDRESS })
    const { sellers } = await call<Rates>("rates", `${path}/shipping-rates`)
    for (const { shipping_option_id, rates } of sellers) {
      const [rate] = rates
      if (!rate) throw new Failure("a seller of the bench has no courier")
      await call("courier", `${path}/shipping-methods`, {
        option_id: shipping_option_id,
        data: {
          courier_code: rate.courier_code,
          courier_service_code: rate.courier_service_code,
        },
      })
    }
    for (const code of codes ?? []) await call("voucher", `${path}/vouchers`, { code })
    const { payment_collection } = await call<{ payment_collection: { id: string } }>(
      "collection",
      "/store/payment-collections",
      { cart_id: cart.id }
    )
    const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`
    await call("session", sessions, { provider_id: "pp_midtrans_midtrans" })
    if (codes) await call("cart read", path)
    const { order } = await call<{ order: { id: string } }>("complete", `${path}/complete`, {})
    const payment = await call<{ snap_token: string | null }>(
      "payment page",
      `/store/orders/${order.id}/payment`
    )
    if (!payment.snap_token) throw new Failure("a purchase of the bench has no payment page")
    return calls
  }

  async buyInOneRequest(buyer: Buyer, variants: readonly string[]): Promise<Call[]> {
    const calls: Call[] = []
    await this.purchase(buyer, variants, { what: "one request", calls })
    return calls
  }

  async purchase({ token }: Buyer, variants: readonly string[], how: Partial<Request> = {}) {
    const items = variants.map((variant_id) => ({ variant_id, quantity: 1 }))
    const body = { items, shipping_address: ADDRESS, couriers: "cheapest" }
    type Bought = { order: { id: string }; payment: { snap_token: string | null } }
    const { order, payment } = await this.send<Bought>("/store/purchases", { ...how, token, body })
    if (!payment.snap_token) throw new Failure("a purchase of the bench has no payment page")
    return { order_id: order.id, snap_token: payment.snap_token }
  }

  /** Whether this build knows the route at all. */
  async sellsInOneRequest({ token }: Buyer): Promise<boolean> {
    const answer = await fetch(`${this.url}/store/purchases`, {
      method: "POST",
      headers: this.headers(token, {}),
      body: "{}",
    })
    await answer.body?.cancel()
    return answer.status !== 404
  }

  /** Whether this build answers there at all. */
  async knows(path: string): Promise<boolean> {
    const answer = await fetch(this.url + path, { headers: this.headersOfAnybody() })
    await answer.body?.cancel()
    return answer.status !== 404
  }

  /** Waits until so many listings can be found. */
  async findable(listings: number): Promise<void> {
    for (let tries = 0; tries < 120; tries++) {
      const { count } = await this.send<{ count: number }>("/store/listings?limit=1")
      if (count >= listings) return
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    throw new Failure(`a list of the bench does not know its ${listings} listings`)
  }

  /** What every request of a storefront carries. */
  headersOfAnybody(): Record<string, string> {
    return { "x-publishable-api-key": this.key }
  }

  async theRegion(): Promise<string> {
    if (!this.region) {
      const { regions } = await this.send<{ regions: { id: string }[] }>("/store/regions")
      this.region = regions[0]?.id
    }
    if (!this.region) throw new Failure("the marketplace has no region")
    return this.region
  }

  private headers(token: string | undefined, body: unknown, what?: string) {
    return {
      "x-publishable-api-key": this.key,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(what ? { "x-bench-call": what } : {}),
    }
  }

  async send<T>(path: string, request: Request = {}): Promise<T> {
    const { token, body, what, calls } = request
    const started = performance.now()
    const answer = await fetch(this.url + path, {
      method: request.method ?? (body === undefined ? "GET" : "POST"),
      headers: { ...this.headers(token, body, what), ...request.headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(120_000),
    })
    const text = await answer.text()
    if (what && calls) calls.push({ what, ms: performance.now() - started })
    if (!answer.ok) throw new Failure(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
    return JSON.parse(text) as T
  }
}
