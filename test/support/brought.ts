import { existsSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";

/**
 * Waits for the programs that .ci/run brings meanwhile: without the browser its tests would be left out. After three
 * minutes it is done without them.
 */
export default async function setup(): Promise<void> {
  const brought = process.env.CLAUSEGATE_BROUGHT;
  for (let tries = 0; brought && !existsSync(brought) && tries < 1800; tries++) await after(100);
}
