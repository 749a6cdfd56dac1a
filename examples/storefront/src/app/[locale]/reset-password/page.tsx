import type { Metadata } from "next"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import ui from "@/ui/ui.module.css"
import styles from "../login/login.module.css"
import { ResetForm } from "./reset-form"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.account.resetTitle, robots: { index: false }, referrer: "no-referrer" }
}

/** Where the mail of a forgotten password leads. */
export default async function ResetPassword({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  return (
    <div className={`${ui.page} ${styles.page}`}>
      <h1 className={ui.title}>{texts.account.resetTitle}</h1>
      <ResetForm
        login={pathIn(locale, "/login")}
        texts={{ ...texts.account, errors: texts.errors }}
      />
    </div>
  )
}
