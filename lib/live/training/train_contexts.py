"""Two LSTMs as ELMo has them, tiny: one reads forwards, one backwards, and each guesses the next word.

python3 lib/live/training/train_contexts.py → lib/live/figures/traces.json. Needs PyTorch (Debian: python3-torch).
"""
import json
from pathlib import Path
import torch
from torch import nn
from torch.nn import functional as F

SEED, WIDTH, STATE, ROUNDS = 20261130, 12, 16, 150
here = Path(__file__).parent
patterns = json.loads((here / "three-meanings.json").read_text("utf-8"))
noun = patterns["noun"]
sentences = [(f"{b} {noun}{a}", f"{b} {noun} {a}".split(), kind) for kind, m in enumerate(patterns["meanings"]) for b in m["before"] for a in m["after"]]
vocabulary = sorted({w for _, words, _ in sentences for w in words}) + ["<", ">"]
number = {w: i for i, w in enumerate(vocabulary)}
torch.manual_seed(SEED)
torch.set_num_threads(1)
words = nn.Embedding(len(vocabulary), WIDTH)
onwards, back = nn.LSTM(WIDTH, STATE, batch_first=True), nn.LSTM(WIDTH, STATE, batch_first=True)
say = nn.Linear(STATE, len(vocabulary))
best = torch.optim.Adam([*words.parameters(), *onwards.parameters(), *back.parameters(), *say.parameters()], lr=0.01)


def states(tokens):
    ids = torch.tensor([[number[w] for w in ["<", *tokens, ">"]]])
    x = words(ids)
    return ids, onwards(x)[0], back(x.flip(1))[0].flip(1)


for _ in range(ROUNDS):
    best.zero_grad()
    loss = 0
    for _, tokens, _ in sentences:
        ids, forward, backward = states(tokens)
        loss = loss + F.cross_entropy(say(forward)[0, :-1], ids[0, 1:]) + F.cross_entropy(say(backward)[0, 1:], ids[0, :-1])
    (loss / len(sentences)).backward()
    best.step()
with torch.no_grad():
    kept = [s for at, s in enumerate(sentences) if at % 16 in (0, 5, 10, 15)]
    vectors = []
    for _, tokens, _ in kept:
        _, forward, backward = states(tokens)
        at = 1 + tokens.index(noun)
        vectors.append(torch.cat([forward[0, at], backward[0, at]]))
    flat = torch.stack(vectors)
    flat = flat - flat.mean(0)
    _, _, axes = torch.linalg.svd(flat, full_matrices=False)
    plane = flat @ axes[:2].T
    plane = plane / plane.abs().amax(0)
traces = [{"text": text, "meaning": kind, "word": [0, 0], "context": [round(float(v), 3) for v in plane[i]]} for i, (text, _, kind) in enumerate(kept)]
(here.parent / "figures" / "traces.json").write_text(json.dumps({"seed": SEED, "loss": round(float(loss.detach() / len(sentences)), 3), "traces": traces}, ensure_ascii=False, indent=1) + "\n", "utf-8")
