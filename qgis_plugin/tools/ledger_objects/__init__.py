"""What the tools of roads, bridges and tunnels share: objects, records, shown values, grades. No tool."""
