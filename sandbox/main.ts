import * as defaults from "./defaults"
import { startSandbox } from "./server"

/** Reads the environment and runs the sandbox until it is told to stop. */
async function main(): Promise<void> {
  const { env } = process
  const port = Number(env.SANDBOX_PORT ?? defaults.SANDBOX_PORT)
  const sandbox = await startSandbox({
    port,
    smtpPort: Number(env.SANDBOX_SMTP_PORT || defaults.smtpPortBeside(port)),
    host: env.SANDBOX_HOST ?? defaults.SANDBOX_HOST,
    publicUrl: env.SANDBOX_PUBLIC_URL,
    stateFile: env.SANDBOX_STATE_FILE ?? defaults.SANDBOX_STATE_FILE,
    keys: {
      midtrans_server_key: env.MIDTRANS_SERVER_KEY || defaults.SANDBOX_MIDTRANS_SERVER_KEY,
      midtrans_client_key: env.MIDTRANS_CLIENT_KEY || defaults.SANDBOX_MIDTRANS_CLIENT_KEY,
      midtrans_merchant_id: env.MIDTRANS_MERCHANT_ID || defaults.SANDBOX_MIDTRANS_MERCHANT_ID,
      iris_creator_key: env.IRIS_CREATOR_KEY || defaults.SANDBOX_IRIS_CREATOR_KEY,
      iris_approver_key: env.IRIS_APPROVER_KEY || defaults.SANDBOX_IRIS_APPROVER_KEY,
      iris_merchant_key: env.IRIS_MERCHANT_KEY || defaults.SANDBOX_IRIS_MERCHANT_KEY,
      biteship_api_key: env.BITESHIP_API_KEY || defaults.SANDBOX_BITESHIP_API_KEY,
      cloudinary_cloud_name: env.CLOUDINARY_CLOUD_NAME || defaults.SANDBOX_CLOUDINARY_CLOUD_NAME,
      cloudinary_api_key: env.CLOUDINARY_API_KEY || defaults.SANDBOX_CLOUDINARY_API_KEY,
      cloudinary_api_secret: env.CLOUDINARY_API_SECRET || defaults.SANDBOX_CLOUDINARY_API_SECRET,
    },
    settings: {
      midtrans_notification_url:
        env.SANDBOX_MIDTRANS_NOTIFICATION_URL ??
        env.MIDTRANS_NOTIFICATION_URL ??
        defaults.SANDBOX_MIDTRANS_NOTIFICATION_URL,
      iris_notification_url:
        env.SANDBOX_IRIS_NOTIFICATION_URL ?? defaults.SANDBOX_IRIS_NOTIFICATION_URL,
      biteship_webhook_url:
        env.SANDBOX_BITESHIP_WEBHOOK_URL ??
        env.BITESHIP_WEBHOOK_URL ??
        defaults.SANDBOX_BITESHIP_WEBHOOK_URL,
      biteship_webhook_header:
        env.BITESHIP_WEBHOOK_HEADER || defaults.SANDBOX_BITESHIP_WEBHOOK_HEADER,
      biteship_webhook_secret:
        env.BITESHIP_WEBHOOK_SECRET || defaults.SANDBOX_BITESHIP_WEBHOOK_SECRET,
    },
  })
  console.log(`Reluv sandbox: all vendors at ${sandbox.url}, mails at ${sandbox.url}/mail`)

  const stop = () => {
    process.off("SIGINT", stop).off("SIGTERM", stop)
    void sandbox.close().then(() => process.exit(0))
  }
  process.on("SIGINT", stop).on("SIGTERM", stop)
}

main().catch((error: unknown) => {
  const busy = error instanceof Error && "code" in error && error.code === "EADDRINUSE"
  console.error(
    busy
      ? `Reluv sandbox: ${error.message}; set SANDBOX_PORT and SANDBOX_SMTP_PORT to free ones.`
      : `Reluv sandbox: ${error instanceof Error ? error.message : String(error)}`
  )
  process.exit(1)
})
