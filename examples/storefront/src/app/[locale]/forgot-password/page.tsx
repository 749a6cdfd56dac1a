import type { Metadata } from "next"
import { pageIn } from "@/server/page"
import ui from "@/ui/ui.module.css"
import styles from "../login/login.module.css"
import { ForgotForm } from "./forgot-form"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.account.forgotTitle, robots: { index: false } }
}

export default async function ForgotPassword({ params }: Props) {
  const { texts } = await pageIn(params)
  return (
    <div className={`${ui.page} ${styles.page}`}>
      <h1 className={ui.title}>{texts.account.forgotTitle}</h1>
      <p className={ui.soft}>{texts.account.forgotText}</p>
      <ForgotForm texts={{ ...texts.account, errors: texts.errors }} />
    </div>
  )
}
