/** People of the marketplace beside the shop, and their purchases. */
import { call, until } from "./http.mjs"
import { sandboxUrl } from "./project.mjs"

const PASSWORD = "a-long-test-password"
let people = 0

/** The two sides of a purchase, through public routes only. */
export class Marketplace {
  constructor(key) {
    this.key = key
  }

  async customer(first_name) {
    const email = `${first_name.toLowerCase()}-${++people}@package-test.example.com`
    const login = { email, password: PASSWORD }
    const { token } = await call("/auth/customer/emailpass/register", { body: login })
    const person = { email, first_name, last_name: "Wulandari" }
    const { customer } = await this.store("/store/customers", { token, body: person })
    return {
      ...person,
      id: customer.id,
      token: (await call("/auth/customer/emailpass", { body: login })).token,
    }
  }

  async seller(name) {
    const owner = await this.customer(name)
    const [area] = (await this.store("/store/areas?q=Menteng")).areas
    const { seller } = await this.store("/store/sellers", {
      token: owner.token,
      body: {
        name: "Toko Sama",
        handle: `toko-${name.toLowerCase()}-${people}`,
        phone: "+628123456789",
        origin: {
          contact_name: name,
          address_1: "Jl. Cikini Raya No. 60",
          district: "Menteng",
          city: area.city,
          province: area.province,
          postal_code: area.postal_code,
        },
      },
    })
    return { ...owner, seller }
  }

  async list({ token }, title, price) {
    const body = {
      title,
      price,
      weight: 500,
      condition: "good",
      description: "Terawat, siap pakai.",
    }
    return (await call("/seller/listings", { token, body })).listing
  }

  /** A cart with the cheapest courier of each seller. */
  async cart(buyer, listings) {
    const { token, email, first_name, last_name } = buyer
    const { regions } = await this.store("/store/regions")
    const [area] = (await this.store("/store/areas?q=Menteng")).areas
    const { cart } = await this.store("/store/carts", {
      token,
      body: {
        region_id: regions.find(({ currency_code }) => currency_code === "idr").id,
        email,
        items: listings.map(({ variants }) => ({ variant_id: variants[0].id, quantity: 1 })),
        shipping_address: {
          first_name,
          last_name,
          phone: "+6281234567890",
          address_1: "Jl. Cikini Raya No. 60",
          city: area.city,
          province: area.province,
          postal_code: area.postal_code,
          country_code: "id",
          metadata: { biteship_area_id: area.id },
        },
      },
    })
    const { sellers } = await this.store(`/store/carts/${cart.id}/shipping-rates`, { token })
    for (const { rates, shipping_option_id } of sellers) {
      const [{ courier_code, courier_service_code }] = rates
      await this.store(`/store/carts/${cart.id}/shipping-methods`, {
        token,
        body: { option_id: shipping_option_id, data: { courier_code, courier_service_code } },
      })
    }
    return cart.id
  }

  /** Completes a cart; `provider_id` is not needed where nothing is left to pay. */
  async complete({ token }, cart_id, { pays = true } = {}) {
    if (pays) {
      const { payment_collection } = await this.store("/store/payment-collections", {
        token,
        body: { cart_id },
      })
      await this.store(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
        token,
        body: { provider_id: "pp_midtrans_midtrans" },
      })
    }
    return (await this.store(`/store/carts/${cart_id}/complete`, { token, body: {} })).order
  }

  payment({ token }, { id }) {
    return this.store(`/store/orders/${id}/payment`, { token })
  }

  async parts({ token }, { id }) {
    return (await this.store(`/store/orders/${id}/seller-orders`, { token })).seller_orders
  }

  async refunds({ token }, { id }) {
    return (await this.store(`/store/orders/${id}/refunds`, { token })).refunds
  }

  /** Pays on the payment page of the sandbox, with a method that can be given back. */
  async pay(buyer, order) {
    const { snap_token } = await until("a payment page", async () => {
      const payment = await this.payment(buyer, order)
      return payment.snap_token ? payment : null
    })
    await call(`${sandboxUrl}/_control/midtrans/${snap_token}/pay`, {
      body: { payment_type: "gopay" },
    })
    await until("the payment", async () => (await this.payment(buyer, order)).status === "paid")
    return snap_token
  }

  /** One seller packs, the courier brings it, the buyer has it. */
  async deliver(seller, buyer, part) {
    const path = `/seller/orders/${part.id}`
    const { token } = seller
    await call(`${path}/process`, { token, body: {} })
    const { order } = await call(`${path}/ship`, { token, body: {} })
    for (const [status, wanted] of [
      ["picked", "shipped"],
      ["delivered", "delivered"],
    ]) {
      const booking = `${sandboxUrl}/_control/biteship/orders/${order.shipment.booking_id}/status`
      await call(booking, { body: { status } })
      await until(`${part.number} ${wanted}`, async () => {
        const { seller_order } = await this.store(`/store/seller-orders/${part.id}`, {
          token: buyer.token,
        })
        return seller_order.status === wanted
      })
    }
    await this.store(`/store/seller-orders/${part.id}/receive`, { token: buyer.token, body: {} })
  }

  store(path, request) {
    return call(path, { key: this.key, ...request })
  }
}
