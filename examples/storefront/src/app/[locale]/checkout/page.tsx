import { redirect } from "next/navigation"
import { pathIn } from "@/locale"
import { keptAddresses } from "@/server/addresses"
import { bagPieces } from "@/server/bag-pieces"
import { ownHead, pageIn } from "@/server/page"
import { askFor, needLogin } from "@/server/reluv"
import ui from "@/ui/ui.module.css"
import { Checkout } from "./checkout"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.checkout.title)

/** Where to, by which courier, with which voucher; then one request buys it all. */
export default async function CheckoutPage({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const [{ pieces, missing }, addresses, vouchers] = await Promise.all([
    bagPieces(),
    keptAddresses(),
    askFor("GET /store/vouchers", { query: { limit: 20 } }),
  ])
  const buyable = pieces.filter(({ gone, closed }) => !gone && !closed)
  // What is gone is looked at first: nobody pays for less than they meant to.
  if (buyable.length === 0 || buyable.length < pieces.length + missing.length)
    redirect(pathIn(locale, "/bag"))
  return (
    <div className={ui.page}>
      <h1 className={ui.title}>{texts.checkout.title}</h1>
      <Checkout
        locale={locale}
        pieces={buyable}
        addresses={addresses.flatMap(({ address }) => address ?? [])}
        vouchers={(vouchers?.vouchers ?? [])
          .filter(({ is_used_up }) => !is_used_up)
          .map(({ id, title, min_spend, is_claimed }) => ({ id, title, min_spend, is_claimed }))}
        texts={{ ...texts.checkout, errors: texts.errors }}
      />
    </div>
  )
}
