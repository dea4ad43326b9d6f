"""The audit: what judges from elsewhere say of the built site (docs/quality.md)."""
