import type { VoucherView } from "medusa-plugin-reluv/client"
import { day, decimal, rupiah } from "@/format"
import type { Locale } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Pager, pageAsked } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "../seller.module.css"
import { VoucherActions } from "./voucher-actions"
import { VoucherForm } from "./voucher-form"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.shopVouchers.title)

/** Vouchers that the shop pays for: what each gives, how often it was used, and a new one. */
export default async function Vouchers({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { page, part } = pageAsked(await searchParams)
  const { shop, headers } = await needShop()
  const { vouchers, count } = await ask("GET /seller/vouchers", {
    query: part,
    headers,
  })
  const t = texts.shopVouchers
  const { errors } = texts
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop.name} />
      <h1 className={ui.title}>{t.title}</h1>
      <p className={`${ui.soft} ${styles.lead}`}>{t.about}</p>
      {vouchers.length === 0 ? <p className={ui.soft}>{t.none}</p> : null}
      <ul className={styles.rows}>
        {vouchers.map((voucher) => (
          <li key={voucher.id} data-voucher={voucher.code}>
            <span>
              <strong>{voucher.title}</strong>{" "}
              <span className={`${ui.chip} ${voucher.status === "active" ? ui.chipGood : ""}`}>
                {t.status[voucher.status]}
              </span>
              <br />
              <span className={ui.soft}>{termsOf(voucher, locale, t)}</span>
              <VoucherActions
                voucher={{ id: voucher.id, status: voucher.status }}
                sellerId={shop.id}
                texts={{ ...t.actions, yes: texts.order.yes, no: texts.order.no, errors }}
              />
            </span>
            <span>{gives(voucher, locale, t)}</span>
          </li>
        ))}
      </ul>
      <Pager path="/seller/vouchers" page={page} count={count} locale={locale} />
      <section className={ui.section}>
        <h2 className={ui.title}>{t.make}</h2>
        <VoucherForm sellerId={shop.id} texts={{ ...t.form, errors }} />
      </section>
    </div>
  )
}

function gives({ effect, value }: VoucherView, locale: Locale, t: Texts["shopVouchers"]): string {
  if (effect === "fixed") return rupiah(value)
  return fill(effect === "shipping" ? t.givesShipping : t.givesPercent, {
    n: decimal(value, locale),
  })
}

/** Its code, what has to be bought, until when, and how often it was used. */
function termsOf(voucher: VoucherView, locale: Locale, t: Texts["shopVouchers"]): string {
  const { code, min_spend, max_discount, ends_at, used, quota, spent } = voucher
  return [
    code,
    min_spend > 0 ? fill(t.from, { amount: rupiah(min_spend) }) : null,
    max_discount ? fill(t.atMost, { amount: rupiah(max_discount) }) : null,
    ends_at ? fill(t.until, { time: day(ends_at, locale) }) : null,
    quota ? fill(t.usedOf, { n: used, all: quota }) : fill(t.used, { n: used }),
    spent > 0 ? rupiah(spent) : null,
  ]
    .filter(Boolean)
    .join(" · ")
}
