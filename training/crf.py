"""A linear-chain CRF whose transition table depends on the kind of boundary before the token."""

import torch
from torch import nn

FORBIDDEN = -1e4


def allowed_transitions(labels: list[str]) -> torch.Tensor:
    """True where `to` may follow `from`: I-x only after B-x or I-x. Shape (from, to)."""
    table = torch.ones(len(labels), len(labels), dtype=torch.bool)
    for i, before in enumerate(labels):
        for j, label in enumerate(labels):
            if label.startswith("I-"):
                table[i, j] = before[2:] == label[2:]
    return table


class Crf(nn.Module):
    """Log-linear over label sequences; `start` scores the first label, `transitions[boundary]` every later step."""

    def __init__(self, labels: list[str], boundaries: int):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(boundaries, len(labels), len(labels)))
        self.register_buffer("blocked", ~allowed_transitions(labels))
        self.register_buffer("blocked_start", torch.tensor([label.startswith("I-") for label in labels]))

    def tables(self) -> torch.Tensor:
        return self.transitions.masked_fill(self.blocked, FORBIDDEN)

    def loss(self, emissions, boundaries, labels, mask):
        """Mean negative log-likelihood per token. emissions (B, T, L); mask true where there is a token, a prefix of each row."""
        tables = self.tables()
        steps = tables[boundaries]
        first = emissions[:, 0].masked_fill(self.blocked_start, FORBIDDEN)
        gold = emissions.gather(2, labels[:, :, None])[:, :, 0]
        gold = (gold * mask).sum() + (tables[boundaries[:, 1:], labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum()
        total = log_partition(first, emissions, steps, mask)
        return (total.sum() - gold) / mask.sum()

    @torch.no_grad()
    def decode(self, emissions, boundaries):
        """Best label sequence of one article. emissions (T, L); ties go to the lower label."""
        steps = self.tables()[boundaries]
        score = emissions[0].masked_fill(self.blocked_start, FORBIDDEN)
        back = []
        for t in range(1, len(emissions)):
            best, source = (score[:, None] + steps[t]).max(0)
            back.append(source)
            score = best + emissions[t]
        label = int(score.argmax())
        path = [label]
        for source in reversed(back):
            label = int(source[label])
            path.append(label)
        return path[::-1]


def log_partition(first, emissions, steps, mask):
    """log Z of each row of the batch, by the forward recursion; padding leaves a row's scores as they are."""
    alpha = first
    # unbind, not indexing: the gradient of an indexed slice is as large as the whole tensor, at every step.
    columns = zip(emissions.unbind(1)[1:], steps.unbind(1)[1:], mask.unbind(1)[1:])
    for emission, step, present in columns:
        after = torch.logsumexp(alpha[:, :, None] + step, dim=1) + emission
        alpha = torch.where(present[:, None], after, alpha)
    return torch.logsumexp(alpha, dim=1)
