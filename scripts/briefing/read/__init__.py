"""From bytes on disk to raw records: YAML whose scalars know their place, articles whose lines keep their number."""
