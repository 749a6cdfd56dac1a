import type { DiscountView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { day, moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import styles from "../../seller.module.css"
import { JoinCampaign } from "./join-campaign"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.shopCampaigns.title)

/** One sale of the marketplace as a shop sees it: until when it may join, with what, and what it has joined with. */
export default async function SellerCampaign({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { id } = await params
  const [{ campaign, discounts }, { listings }] = await Promise.all([
    ask("GET /seller/campaigns/:id", { params: { id }, headers }),
    ask("GET /seller/listings", { query: { status: "active", limit: 50 }, headers }),
  ])
  const t = texts.shopCampaigns
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller/campaigns" name={t.title} />
      <h1 className={ui.title}>{campaign.title}</h1>
      {campaign.description ? <p>{campaign.description}</p> : null}
      <p className={ui.soft}>
        {fill(t.times, {
          from: day(campaign.starts_at, locale),
          to: day(campaign.ends_at, locale),
        })}
        {" · "}
        <Link href={pathIn(locale, `/campaigns/${campaign.handle}`)}>{t.asBuyers}</Link>
      </p>
      <section className={ui.section}>
        <h2 className={ui.title}>{t.joined}</h2>
        {discounts.length === 0 ? <p className={ui.soft}>{t.nothing}</p> : null}
        <ul className={styles.rows}>
          {discounts.map((discount) => (
            <li key={discount.id}>
              <span>
                <strong>{takenOff(discount)}</strong>
                <br />
                <span className={ui.soft}>{t.status[discount.status]}</span>
              </span>
              <span>{fill(t.own, { n: discount.listings })}</span>
            </li>
          ))}
        </ul>
      </section>
      {campaign.can_join ? (
        <section className={ui.section}>
          <h2 className={ui.title}>{t.join}</h2>
          <p className={ui.soft}>
            {fill(t.terms, {
              n: campaign.min_percent,
              time: moment(campaign.join_until, locale),
            })}
          </p>
          <JoinCampaign
            campaignId={id}
            sellerId={shop.id}
            least={campaign.min_percent}
            listings={listings.map((listing) => ({
              id: listing.id,
              title: listing.title,
              price: listing.price === null ? "" : rupiah(listing.price),
            }))}
            texts={{ ...t.form, errors: texts.errors }}
          />
        </section>
      ) : (
        <p className={`${ui.notice} ${ui.section}`}>{t.closed}</p>
      )}
    </div>
  )
}

function takenOff({ kind, value }: DiscountView): string {
  return kind === "percentage" ? `−${value}%` : rupiah(value)
}
