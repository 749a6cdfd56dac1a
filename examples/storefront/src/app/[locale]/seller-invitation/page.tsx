import type { Metadata } from "next"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { needLogin } from "@/server/reluv"
import { OpenLetter } from "@/ui/open-letter"
import ui from "@/ui/ui.module.css"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return {
    title: texts.letters.invitation.title,
    robots: { index: false },
    referrer: "no-referrer",
  }
}

/** Where the mail leads whoever is asked to work for a shop. */
export default async function SellerInvitation({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { title, done } = texts.letters.invitation
  return (
    <div className={ui.empty}>
      <h1>{title}</h1>
      <OpenLetter
        what="seller-invitation"
        next={pathIn(locale, "/seller")}
        texts={{ doing: texts.state.loading, done, on: texts.letters.on, errors: texts.errors }}
      />
    </div>
  )
}
