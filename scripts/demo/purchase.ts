import type { AreaView, CartRatesView, ListingView, PaymentView } from "../../src/types/http"
import { DemoError } from "./http"
import type { Person, Shop } from "./parties"

export type Order = { id: string; display_id: number; total: number }
export type Choice = { courier: string; seller: string; price: number }

/** Where somebody in Menteng lives. */
export async function addressOf({ http }: Shop, { email: _, ...name }: Person) {
  const { areas } = await http.call<{ areas: AreaView[] }>("/store/areas?q=Menteng")
  const [area] = areas
  if (!area) throw new DemoError("Biteship knows no area called Menteng")
  return {
    ...name,
    phone: "+6281234567890",
    address_1: "Jl. Cikini Raya No. 60",
    city: area.city,
    province: area.province,
    postal_code: area.postal_code,
    country_code: "id",
    metadata: { biteship_area_id: area.id },
  }
}

/** What a buyer's storefront does, from an empty cart to a payment page. */
export class Purchase {
  private constructor(
    private readonly shop: Shop,
    private readonly token: string,
    private readonly cartId: string
  ) {}

  /** A cart in Indonesia that goes to an address in Menteng. */
  static async begin(shop: Shop, token: string, person: Person): Promise<Purchase> {
    const { http } = shop
    const { regions } = await http.call<{ regions: { id: string }[] }>("/store/regions")
    const { cart } = await http.call<{ cart: { id: string } }>("/store/carts", {
      token,
      body: {
        region_id: regions[0]?.id,
        email: person.email,
        shipping_address: await addressOf(shop, person),
      },
    })
    return new Purchase(shop, token, cart.id)
  }

  async add(piece: ListingView): Promise<void> {
    const body = { variant_id: piece.variants[0]?.id, quantity: 1 }
    await this.post(`/store/carts/${this.cartId}/line-items`, body)
  }

  /** The cheapest courier of each seller. */
  async chooseCouriers(): Promise<Choice[]> {
    const quote = await this.get<CartRatesView>(`/store/carts/${this.cartId}/shipping-rates`)
    const choices: Choice[] = []
    for (const { seller, rates, shipping_option_id, error } of quote.sellers) {
      const [rate] = rates
      if (!rate) throw new DemoError(`no courier for ${seller.name}: ${error?.message}`)
      const { courier_code, courier_service_code } = rate
      await this.post(`/store/carts/${this.cartId}/shipping-methods`, {
        option_id: shipping_option_id,
        data: { courier_code, courier_service_code },
      })
      const courier = `${rate.courier_name} ${rate.courier_service_name}`
      choices.push({ courier, seller: seller.name, price: rate.price })
    }
    return choices
  }

  async checkOut(): Promise<Order> {
    const { payment_collection } = await this.post<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: this.cartId }
    )
    await this.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_midtrans_midtrans",
    })
    return (await this.post<{ order: Order }>(`/store/carts/${this.cartId}/complete`, {})).order
  }

  payment(order: Order): Promise<PaymentView> {
    return this.get(`/store/orders/${order.id}/payment`)
  }

  get<T>(path: string): Promise<T> {
    return this.shop.http.call<T>(path, { token: this.token })
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.shop.http.call<T>(path, { token: this.token, body })
  }
}
