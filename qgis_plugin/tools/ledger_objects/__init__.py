"""What the tools of roads, bridges and tunnels share: objects, their records, shown values, grades. No tool itself."""
