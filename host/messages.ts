import * as sandbox from "../sandbox/defaults"
import { env, production, sandboxUrl } from "./environment"
import { reluvProvider } from "./present"

/** On a laptop the sandbox has everybody's phone; elsewhere a project has a gateway of its own, or sends no codes. */
const phones = env.PHONE_GATEWAY_KEY
  ? { base_url: env.PHONE_GATEWAY_URL, api_key: env.PHONE_GATEWAY_KEY }
  : {
      base_url: sandboxUrl + sandbox.SANDBOX_PHONE_PATH,
      api_key: sandbox.SANDBOX_PHONE_API_KEY,
    }
const sendsToPhones = !production || Boolean(env.PHONE_GATEWAY_KEY)

/** On a laptop mails lie in the sandbox's mailbox; in production nobody is sent any without a server. */
const mailServer = env.SMTP_HOST
  ? {
      host: env.SMTP_HOST,
      port: Number(env.SMTP_PORT) || undefined,
      secure: env.SMTP_TLS === "always",
      require_tls: env.SMTP_TLS !== "off",
      user: env.SMTP_USER || undefined,
      password: env.SMTP_PASSWORD || undefined,
      from: env.SMTP_FROM,
    }
  : production
    ? null
    : {
        host: new URL(sandboxUrl).hostname,
        port: Number(env.SANDBOX_SMTP_PORT) || sandbox.smtpPortBeside(new URL(sandboxUrl).port),
        require_tls: false,
        from: env.SMTP_FROM || sandbox.SANDBOX_SMTP_FROM,
      }

/** How people are written to. */
export const notification = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/notification-local",
        id: "local",
        options: { name: "Local Notification Provider", channels: ["feed"] },
      },
      ...(sendsToPhones
        ? reluvProvider("notification-phone", "phone", { channels: ["whatsapp", "sms"], ...phones })
        : []),
      ...(mailServer
        ? reluvProvider("notification-smtp", "smtp", {
            channels: ["email"],
            timeout_ms: Number(env.SMTP_TIMEOUT_MS) || undefined,
            ...mailServer,
          })
        : []),
    ],
  },
}
