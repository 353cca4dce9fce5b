"""A microphone without hardware, for tests: PulseAudio with a null sink whose monitor is the default source.

What is played into it is heard by PortAudio as by a real device. It runs in a private folder and touches nobody's
own sound server. Use the `virtual_microphone` fixture; it skips, loudly, only where PulseAudio is not installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

TOOLS = ("pulseaudio", "pactl", "paplay")
PACKAGES = "pulseaudio pulseaudio-utils libasound2-plugins libportaudio2"


class VirtualMicrophone:
    """A running server. `environment` is what a process needs in order to hear it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        asoundrc = folder / "asoundrc"
        asoundrc.write_text("pcm.!default { type pulse }\nctl.!default { type pulse }\n")
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_RUNTIME_PATH": str(folder / "pulse"),
            "ALSA_CONFIG_PATH": f"/usr/share/alsa/alsa.conf:{asoundrc}",
        }
        self._server: subprocess.Popen[bytes] | None = None
        self._listener: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self._log = (self.folder / "log").open("wb")
        self._server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
             "--load=module-native-protocol-unix",
             "--load=module-null-sink sink_name=speaker rate=48000",
             "--load=module-remap-source source_name=mic master=speaker.monitor"],
            env=self._environment(), stdout=self._log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        deadline = time.monotonic() + 20
        while self._control("info", check=False).returncode:
            if time.monotonic() > deadline or self._server.poll() is not None:
                raise RuntimeError(f"PulseAudio did not start: {(self.folder / 'log').read_text()}")
            time.sleep(0.1)
        self._control("set-default-sink", "speaker")
        self._control("set-default-source", "mic")
        # Left alone, a null sink sleeps up to two seconds before it serves the next listener; real hardware does not.
        self._listener = subprocess.Popen(
            ["parec", "--latency-msec=20"], env=self._environment(), stdout=subprocess.PIPE
        )
        assert self._listener.stdout is not None
        self._listener.stdout.read(20_000)
        threading.Thread(target=_drain, args=(self._listener.stdout,), daemon=True).start()

    def plug_in_another(self) -> str:
        """A second microphone with a sink of its own, "other"; its name, known after `portaudio.refresh`."""
        name = "second"
        asoundrc = self.folder / "asoundrc"
        asoundrc.write_text(asoundrc.read_text() + f"pcm.{name} {{ type pulse device {name} hint {{ show on }} }}\n")
        self._control("load-module", "module-null-sink", "sink_name=other", "rate=48000")
        self._control("load-module", "module-remap-source", f"source_name={name}", "master=other.monitor")
        return name

    def say(self, clip: Path) -> None:
        """Speak a file into the microphone; returns when it has ended."""
        subprocess.run(["paplay", str(clip)], env=self._environment(), check=True, timeout=60)

    def say_soon(self, clip: Path, sink: str = "speaker") -> subprocess.Popen[bytes]:
        """Speak a file into the microphone, and return at once."""
        return subprocess.Popen(["paplay", f"--device={sink}", str(clip)], env=self._environment())

    def stop(self) -> None:
        """Pull it out: the server ends."""
        if self._server is not None:
            if self._listener is not None:
                self._listener.kill()
                self._listener.wait(10)
            self._server.kill()
            self._server.wait(10)
            self._server = None
            self._log.close()

    def _environment(self) -> dict[str, str]:
        return os.environ | self.environment

    def _control(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["pactl", *words], env=self._environment(), check=check, capture_output=True, timeout=20)


def _drain(stream: IO[bytes]) -> None:
    while stream.read(1 << 16):
        pass


@pytest.fixture
def virtual_microphone(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[VirtualMicrophone]:
    """A microphone that this process, and every process that it starts, hears as the default device."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"NOT TESTED: the microphone. {', '.join(missing)} missing; apt install {PACKAGES}")
    from engine.audio import portaudio

    folder = tmp_path_factory.mktemp("mic")
    folder.chmod(0o700)
    microphone = VirtualMicrophone(folder)
    for name, value in microphone.environment.items():
        monkeypatch.setenv(name, value)
    microphone.start()
    portaudio.refresh()
    try:
        yield microphone
    finally:
        microphone.stop()
        for name in microphone.environment:
            monkeypatch.delenv(name, raising=False)
        portaudio.refresh()  # or the tests that follow would still see it
