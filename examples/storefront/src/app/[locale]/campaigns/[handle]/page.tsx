import type { Metadata } from "next"
import Link from "next/link"
import { cache } from "react"
import { pathIn } from "@/locale"
import type { SearchParams } from "@/search/question"
import { Results } from "@/search/results"
import { alternates, preview } from "@/server/metadata"
import { pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { Countdown } from "@/ui/countdown"
import ui from "@/ui/ui.module.css"

type Props = {
  params: Promise<{ locale: string; handle: string }>
  searchParams: Promise<SearchParams>
}

const read = cache((handle: string) =>
  ask("GET /store/campaigns/:handle", { params: { handle }, query: { limit: 1 } })
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await pageIn(params)
  const { campaign } = await read((await params).handle)
  return {
    title: campaign.title,
    description: campaign.description,
    alternates: alternates(locale, `/campaigns/${campaign.handle}`),
    openGraph: preview(locale, { path: `/campaigns/${campaign.handle}` }),
  }
}

/** A sale of the marketplace: until when it runs, and what is cheaper by it. */
export default async function Campaign({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { campaign, now } = await read((await params).handle)
  const runs = campaign.status === "running"
  return (
    <div className={ui.page}>
      <h1 className={ui.title}>{campaign.title}</h1>
      {campaign.description ? <p className={ui.soft}>{campaign.description}</p> : null}
      {campaign.status === "ended" ? null : (
        <p>
          {runs ? texts.home.campaignEnds : texts.home.campaignBegins}{" "}
          <strong>
            <Countdown
              until={runs ? campaign.ends_at : campaign.starts_at}
              now={now}
              locale={locale}
            />
          </strong>
        </p>
      )}
      {campaign.status === "scheduled" ? (
        <div className={ui.empty}>
          <h2>{texts.home.campaignNotYet}</h2>
          <p>{texts.home.campaignNotYetText}</p>
          <Link className={ui.button} href={pathIn(locale, "/search")}>
            {texts.state.toSearch}
          </Link>
        </div>
      ) : (
        <Results
          locale={locale}
          path={`/campaigns/${campaign.handle}`}
          searchParams={await searchParams}
          title={null}
          within={{ campaign_id: campaign.id }}
        />
      )}
    </div>
  )
}
