import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { pathIn } from "@/locale"
import { bagPieces } from "@/server/bag-pieces"
import { pageIn } from "@/server/page"
import { ask, askFor, needLogin } from "@/server/reluv"
import ui from "@/ui/ui.module.css"
import type { Address } from "./address"
import { Checkout } from "./checkout"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.checkout.title, robots: { index: false } }
}

/** Where to, by which courier, with which voucher; then one request buys it all. */
export default async function CheckoutPage({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const [pieces, { addresses }, vouchers] = await Promise.all([
    bagPieces(),
    ask("GET /store/accounts/me/addresses"),
    askFor("GET /store/vouchers", { query: { limit: 20 } }),
  ])
  const buyable = pieces.filter(({ gone, closed }) => !gone && !closed)
  if (buyable.length === 0) redirect(pathIn(locale, "/bag"))
  return (
    <div className={ui.page}>
      <h1 className={ui.title}>{texts.checkout.title}</h1>
      <Checkout
        locale={locale}
        pieces={buyable}
        addresses={addresses.flatMap((address): Address[] => {
          const { first_name, last_name, phone, address_1, address_2, city, province } = address
          const { postal_code, biteship_area_id, latitude, longitude } = address
          // One that an order would be refused for is no choice.
          if (!first_name || !phone || !address_1 || !city || !province || !postal_code) return []
          return [
            {
              first_name,
              last_name: last_name ?? "",
              phone,
              address_1,
              ...(address_2 && { address_2 }),
              city,
              province,
              postal_code,
              metadata: { biteship_area_id, latitude, longitude },
            },
          ]
        })}
        vouchers={(vouchers?.vouchers ?? [])
          .filter(({ is_used_up }) => !is_used_up)
          .map(({ id, title, min_spend, is_claimed }) => ({ id, title, min_spend, is_claimed }))}
        texts={{ ...texts.checkout, errors: texts.errors }}
      />
    </div>
  )
}
