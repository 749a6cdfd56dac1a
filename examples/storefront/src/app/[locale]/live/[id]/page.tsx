import type { Metadata } from "next"
import { cache } from "react"
import { pathIn } from "@/locale"
import { alternates, preview } from "@/server/metadata"
import { timeNow } from "@/server/now"
import { pageIn } from "@/server/page"
import { ask, askFor, isLoggedIn } from "@/server/reluv"
import ui from "@/ui/ui.module.css"
import { Room } from "./room"

type Props = { params: Promise<{ locale: string; id: string }> }

const read = cache(
  async (id: string) => (await ask("GET /store/live/:id", { params: { id } })).live_sale
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await pageIn(params)
  const sale = await read((await params).id)
  const path = `/live/${sale.id}`
  return {
    title: `${sale.title} · ${sale.seller.name}`,
    alternates: alternates(locale, path),
    openGraph: preview(locale, { path, picture: sale.cover }),
  }
}

/** A shop that shows its pieces live: what they cost now, who comes first, and what is said. */
export default async function Live({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const { id } = await params
  const loggedIn = await isLoggedIn()
  const [sale, messages, claims] = await Promise.all([
    read(id),
    ask("GET /store/live/:id/messages", { params: { id }, query: { limit: 50 } }),
    loggedIn ? askFor("GET /store/live/:id/claims", { params: { id } }) : null,
  ])
  return (
    <div className={ui.page}>
      <Room
        first={{
          sale,
          messages: messages.messages,
          claims: claims?.claims ?? [],
          now: timeNow(),
        }}
        login={loggedIn ? null : pathIn(locale, `/login?next=${pathIn(locale, `/live/${id}`)}`)}
        locale={locale}
        texts={{ ...texts.live, errors: texts.errors }}
      />
    </div>
  )
}
