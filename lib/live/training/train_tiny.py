"""Trains the tiny Transformer: python3 lib/live/training/train_tiny.py [STEPS]

One set of weights, three exercises, told apart by the first symbol: what comes next, what is masked, what a blank held.
Writes lib/live/tiny/{weights.bin,training.json,expected.json}. Needs PyTorch (Debian: python3-torch).
"""
import json, math, random, struct, sys, time, unicodedata
from pathlib import Path
import torch
from torch import nn
from torch.nn import functional as F

SEED, WIDTH, HEADS, LAYERS, INNER, FAR, BATCH = 20261130, 80, 4, 3, 312, 24, 16
here = Path(__file__).parent
out = here.parent / "tiny"
known = json.loads((out / "symbols.json").read_text("utf-8"))
symbols = known["signs"] + list(known["text"])
number = {symbol: i for i, symbol in enumerate(symbols)}
AHEAD, BOTH, FILL, MASK, BLANK, START, END, UNKNOWN = range(8)


def encode(text):
    return [number.get(c, UNKNOWN) for c in unicodedata.normalize("NFD", text.lower())]


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.before = nn.LayerNorm(WIDTH)
        self.look = nn.Linear(WIDTH, 3 * WIDTH, bias=False)
        self.gather = nn.Linear(WIDTH, WIDTH, bias=False)
        self.between = nn.LayerNorm(WIDTH)
        self.widen = nn.Linear(WIDTH, INNER, bias=False)
        self.narrow = nn.Linear(INNER, WIDTH, bias=False)
        # What a head makes of a distance: a row a head, a column from -FAR to FAR, beyond which all is as far. The first
        # begins by looking one back, the second one ahead, the third around: learnt from nothing, that takes most steps.
        away = torch.arange(-FAR, FAR + 1).float()
        self.distances = nn.Parameter(torch.stack([-(away + 1).abs(), -(away - 1).abs(), -0.3 * away.abs(), 0 * away]))
        self.drop = nn.Dropout(0.1)

    def forward(self, x, hidden):
        b, t, _ = x.shape
        q, k, v = self.look(self.before(x)).view(b, t, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        places = torch.arange(t)
        scores = scores + self.distances[:, (places[None] - places[:, None]).clamp(-FAR, FAR) + FAR]
        weights = scores.masked_fill(hidden, float("-inf")).softmax(-1)
        x = x + self.drop(self.gather((weights @ v).transpose(1, 2).reshape(b, t, WIDTH)))
        return x + self.drop(self.narrow(F.relu(self.widen(self.between(x))))), weights


class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.symbols = nn.Embedding(len(symbols), WIDTH)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.last = nn.LayerNorm(WIDTH)
        for p in self.parameters():
            if p.dim() > 1 and p.shape[0] != HEADS:
                nn.init.normal_(p, std=0.05)

    def forward(self, ids, hidden):
        x = self.symbols(ids)
        attention = []
        for layer in self.layers:
            x, weights = layer(x, hidden)
            attention.append(weights)
        return self.last(x) @ self.symbols.weight.T, attention


def ahead(t):
    return torch.ones(t, t, dtype=torch.bool).triu(1)


def exercise(text, starts, t, kind, dice):
    """Windows of t symbols → what is shown, who may not see whom, what is asked (-100: nothing)."""
    window = torch.stack([text[s : s + t + 1] for s in starts])
    n = len(starts)
    if kind == AHEAD:
        first = torch.full((n, 1), AHEAD)
        return torch.cat([first, window[:, :t]], 1), ahead(t + 1), torch.cat([torch.full((n, 1), -100), window[:, 1:]], 1)
    if kind == BOTH:
        window = window[:, :t]
        chosen = torch.rand(window.shape, generator=dice) < 0.15
        fate = torch.rand(window.shape, generator=dice)
        other = torch.randint(8, len(symbols), window.shape, generator=dice)
        shown = torch.where(chosen & (fate < 0.8), MASK, torch.where(chosen & (fate > 0.9), other, window))
        asked = torch.where(chosen, window, -100)
        return (torch.cat([torch.full((n, 1), BOTH), shown], 1), torch.zeros(t + 1, t + 1, dtype=torch.bool),
                torch.cat([torch.full((n, 1), -100), asked], 1))
    length = int(torch.randint(2, min(12, t // 2), (1,), generator=dice))
    at = int(torch.randint(1, t - length, (1,), generator=dice))
    window, full = window[:, :t], lambda v: torch.full((n, 1), v)
    span = window[:, at : at + length]
    shown = torch.cat([full(FILL), window[:, :at], full(BLANK), window[:, at + length :], full(START), span], 1)
    known = t - length + 2
    hidden = ahead(shown.shape[1])
    hidden[:known, :known] = False
    asked = torch.cat([torch.full((n, known), -100), span, full(END)], 1)
    return shown, hidden, asked


def loss_of(model, text, places, dice, kind, t):
    shown, hidden, asked = exercise(text, places, t, kind, dice)
    logits, _ = model(shown, hidden)
    return F.cross_entropy(logits.reshape(-1, len(symbols)), asked.reshape(-1), ignore_index=-100)


def train(minutes):
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    dice, order = torch.Generator().manual_seed(SEED), random.Random(SEED)
    lines = (here / "corpus.txt").read_text("utf-8").splitlines()
    order.shuffle(lines)
    cut = len(lines) // 20
    held, seen = (torch.tensor(encode("\n".join(part) + "\n")) for part in (lines[:cut], lines[cut:]))
    model = Tiny()
    print(len(seen), "symbols,", sum(p.numel() for p in model.parameters()), "parameters", flush=True)
    best = torch.optim.AdamW(model.parameters(), lr=0, betas=(0.9, 0.98), weight_decay=0.05)
    steps, curve, began = STEPS, [], time.process_time()
    for step in range(steps + 1):
        if step % 25 == 0 or step == steps:
            model.eval()
            with torch.no_grad():
                fixed = torch.Generator().manual_seed(1)
                losses = [sum(float(loss_of(model, held, range(i * 61, len(held) - 80, 61 * 8), fixed, kind, 72)) for i in range(4)) / 4 for kind in (AHEAD, BOTH, FILL)]
            curve.append([step, *(round(l, 3) for l in losses)])
            print(curve[-1], round(time.process_time() - began), "s", flush=True)
            model.train()
        for group in best.param_groups:
            group["lr"] = 2.5e-3 * min(1, step / 60, (steps - step) / (steps / 6) + 0.02)
        t = order.choice((16, 24, 32, 48, 64, 80, 92))
        kind = order.choices((AHEAD, BOTH, FILL), (4, 4, 2))[0]
        starts = [order.randrange(len(seen) - t - 1) for _ in range(BATCH * 64 // t)]
        loss = loss_of(model, seen, starts, dice, kind, t)
        best.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        best.step()
    return model.eval(), curve


def rounded(model):
    """Each row of a matrix as whole numbers from -127 to 127 and a scale; what has one dimension stays. → the file's bytes."""
    whole, scales = bytearray(), bytearray()
    with torch.no_grad():
        for p in model.parameters():
            if p.dim() == 1:
                scales += struct.pack(f"<{p.numel()}f", *p.tolist())
                continue
            scale = (p.abs().amax(1) / 127).clamp_min(1e-8).half().float()
            rows = (p / scale[:, None]).round().clamp(-127, 127)
            p.copy_(rows * scale[:, None])
            whole += struct.pack(f"{rows.numel()}b", *(int(v) for v in rows.flatten().tolist()))
            scales += struct.pack(f"<{len(scale)}f", *scale.tolist())
    return bytes(scales + whole)


def shown(model, text, kind):
    """What the tests hold the page's own computation to."""
    ids = [kind, *encode(text)]
    hidden = ahead(len(ids)) if kind == AHEAD else torch.zeros(len(ids), len(ids), dtype=torch.bool)
    with torch.no_grad():
        logits, attention = model(torch.tensor([ids]), hidden)
    last = logits[0, -1].tolist()
    row = attention[-1][0, 0, -1].tolist()
    return {"text": text, "exercise": symbols[kind], "logits": [round(v, 4) for v in last], "attention": [round(v, 5) for v in row]}


STEPS = int(sys.argv[1]) if len(sys.argv) > 1 else 1004
model, curve = train(STEPS)
(out / "weights.bin").write_bytes(rounded(model))
(out / "training.json").write_text(json.dumps({"seed": SEED, "curve": curve}, separators=(",", ":")) + "\n")
checks = [("언어 모델은 ", AHEAD), ("배를 깎아 먹었다.", BOTH), ("Transformer는 2017년에", AHEAD), ("글을 읽", AHEAD)]
(out / "expected.json").write_text(json.dumps([shown(model, *c) for c in checks], ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
