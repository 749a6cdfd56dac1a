import Link from "next/link"
import { day } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Pager, pageAsked } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "../seller.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.shopCampaigns.title)

/** Sales of the marketplace that the shop may join. */
export default async function Campaigns({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { page, part } = pageAsked(await searchParams)
  const { shop, headers } = await needShop()
  const { campaigns, count } = await ask("GET /seller/campaigns", {
    query: part,
    headers,
  })
  const t = texts.shopCampaigns
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop.name} />
      <h1 className={ui.title}>{t.title}</h1>
      <p className={`${ui.soft} ${styles.lead}`}>{t.about}</p>
      {campaigns.length === 0 ? <p className={ui.soft}>{t.none}</p> : null}
      <ul className={styles.rows}>
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            <Link href={pathIn(locale, `/seller/campaigns/${campaign.id}`)}>
              <strong>{campaign.title}</strong>
              <br />
              <span className={ui.soft}>
                {fill(t.times, {
                  from: day(campaign.starts_at, locale),
                  to: day(campaign.ends_at, locale),
                })}
                {campaign.can_join
                  ? ` · ${fill(t.joinUntil, { time: day(campaign.join_until, locale) })}`
                  : null}
              </span>
            </Link>
            <span>{fill(t.own, { n: campaign.own_listings })}</span>
          </li>
        ))}
      </ul>
      <Pager path="/seller/campaigns" page={page} count={count} locale={locale} />
    </div>
  )
}
