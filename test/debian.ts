import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Installs Debian's packages where that is possible; test files that run side by side wait for each other. */
export function installFromDebian(packages: readonly string[]): void {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return;
  const apt = "apt-get -qq -o DPkg::Lock::Timeout=600";
  const script = `${apt} update; ${apt} install -y --no-install-recommends ${packages.join(" ")}`;
  spawnSync("flock", [join(tmpdir(), "hegui-tests-apt.lock"), "sh", "-c", script], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
