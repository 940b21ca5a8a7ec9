<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se" xsi:schemaLocation="http://www.opengis.net/sld http://schemas.opengis.net/sld/1.1.0/StyledLayerDescriptor.xsd" xmlns:ogc="http://www.opengis.net/ogc" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1.0">
<NamedLayer>
<se:Name>defect</se:Name>
<UserStyle>
<se:Name>defect</se:Name>
<se:FeatureTypeStyle>
<se:Rule>
<se:Name>轻 light</se:Name>
<se:Description>
<se:Title>轻 light</se:Title>
</se:Description>
<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc">
<ogc:And>
<ogc:PropertyIsNotEqualTo>
<ogc:PropertyName>state</ogc:PropertyName>
<ogc:Literal>void</ogc:Literal>
</ogc:PropertyIsNotEqualTo>
<ogc:PropertyIsEqualTo>
<ogc:PropertyName>severity</ogc:PropertyName>
<ogc:Literal>light</ogc:Literal>
</ogc:PropertyIsEqualTo>
</ogc:And>
</ogc:Filter>
<se:MinScaleDenominator>0</se:MinScaleDenominator>
<se:MaxScaleDenominator>10001</se:MaxScaleDenominator>
<se:PointSymbolizer>
<se:Graphic>
<se:Mark>
<se:WellKnownName>diamond</se:WellKnownName>
<se:Fill>
<se:SvgParameter name="fill">#f4d35e</se:SvgParameter>
</se:Fill>
<se:Stroke>
<se:SvgParameter name="stroke">#ffffff</se:SvgParameter>
<se:SvgParameter name="stroke-width">1</se:SvgParameter>
</se:Stroke>
</se:Mark>
<se:Size>9</se:Size>
</se:Graphic>
</se:PointSymbolizer>
</se:Rule>
<se:Rule>
<se:Name>中 moderate</se:Name>
<se:Description>
<se:Title>中 moderate</se:Title>
</se:Description>
<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc">
<ogc:And>
<ogc:PropertyIsNotEqualTo>
<ogc:PropertyName>state</ogc:PropertyName>
<ogc:Literal>void</ogc:Literal>
</ogc:PropertyIsNotEqualTo>
<ogc:PropertyIsEqualTo>
<ogc:PropertyName>severity</ogc:PropertyName>
<ogc:Literal>moderate</ogc:Literal>
</ogc:PropertyIsEqualTo>
</ogc:And>
</ogc:Filter>
<se:MinScaleDenominator>0</se:MinScaleDenominator>
<se:MaxScaleDenominator>10001</se:MaxScaleDenominator>
<se:PointSymbolizer>
<se:Graphic>
<se:Mark>
<se:WellKnownName>diamond</se:WellKnownName>
<se:Fill>
<se:SvgParameter name="fill">#f08a24</se:SvgParameter>
</se:Fill>
<se:Stroke>
<se:SvgParameter name="stroke">#ffffff</se:SvgParameter>
<se:SvgParameter name="stroke-width">1</se:SvgParameter>
</se:Stroke>
</se:Mark>
<se:Size>11</se:Size>
</se:Graphic>
</se:PointSymbolizer>
</se:Rule>
<se:Rule>
<se:Name>重 severe</se:Name>
<se:Description>
<se:Title>重 severe</se:Title>
</se:Description>
<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc">
<ogc:And>
<ogc:PropertyIsNotEqualTo>
<ogc:PropertyName>state</ogc:PropertyName>
<ogc:Literal>void</ogc:Literal>
</ogc:PropertyIsNotEqualTo>
<ogc:PropertyIsEqualTo>
<ogc:PropertyName>severity</ogc:PropertyName>
<ogc:Literal>severe</ogc:Literal>
</ogc:PropertyIsEqualTo>
</ogc:And>
</ogc:Filter>
<se:MinScaleDenominator>0</se:MinScaleDenominator>
<se:MaxScaleDenominator>10001</se:MaxScaleDenominator>
<se:PointSymbolizer>
<se:Graphic>
<se:Mark>
<se:WellKnownName>diamond</se:WellKnownName>
<se:Fill>
<se:SvgParameter name="fill">#c1121f</se:SvgParameter>
</se:Fill>
<se:Stroke>
<se:SvgParameter name="stroke">#ffffff</se:SvgParameter>
<se:SvgParameter name="stroke-width">1</se:SvgParameter>
</se:Stroke>
</se:Mark>
<se:Size>14</se:Size>
</se:Graphic>
</se:PointSymbolizer>
</se:Rule>
<se:Rule>
<se:Name>未分级 not graded</se:Name>
<se:Description>
<se:Title>未分级 not graded</se:Title>
</se:Description>
<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc">
<ogc:And>
<ogc:PropertyIsNotEqualTo>
<ogc:PropertyName>state</ogc:PropertyName>
<ogc:Literal>void</ogc:Literal>
</ogc:PropertyIsNotEqualTo>
<ogc:Or>
<ogc:PropertyIsNull>
<ogc:PropertyName>severity</ogc:PropertyName>
</ogc:PropertyIsNull>
<ogc:Not>
<ogc:Or>
<ogc:PropertyIsEqualTo>
<ogc:PropertyName>severity</ogc:PropertyName>
<ogc:Literal>light</ogc:Literal>
</ogc:PropertyIsEqualTo>
<ogc:PropertyIsEqualTo>
<ogc:PropertyName>severity</ogc:PropertyName>
<ogc:Literal>moderate</ogc:Literal>
</ogc:PropertyIsEqualTo>
<ogc:PropertyIsEqualTo>
<ogc:PropertyName>severity</ogc:PropertyName>
<ogc:Literal>severe</ogc:Literal>
</ogc:PropertyIsEqualTo>
</ogc:Or>
</ogc:Not>
</ogc:Or>
</ogc:And>
</ogc:Filter>
<se:MinScaleDenominator>0</se:MinScaleDenominator>
<se:MaxScaleDenominator>10001</se:MaxScaleDenominator>
<se:PointSymbolizer>
<se:Graphic>
<se:Mark>
<se:WellKnownName>diamond</se:WellKnownName>
<se:Fill>
<se:SvgParameter name="fill">#7a7a7a</se:SvgParameter>
</se:Fill>
<se:Stroke>
<se:SvgParameter name="stroke">#ffffff</se:SvgParameter>
<se:SvgParameter name="stroke-width">1</se:SvgParameter>
</se:Stroke>
</se:Mark>
<se:Size>11</se:Size>
</se:Graphic>
</se:PointSymbolizer>
</se:Rule>
<se:Rule>
<se:Name>已修复 repaired</se:Name>
<se:Description>
<se:Title>已修复 repaired</se:Title>
</se:Description>
<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc">
<ogc:PropertyIsEqualTo>
<ogc:PropertyName>state</ogc:PropertyName>
<ogc:Literal>repaired</ogc:Literal>
</ogc:PropertyIsEqualTo>
</ogc:Filter>
<se:MinScaleDenominator>0</se:MinScaleDenominator>
<se:MaxScaleDenominator>10001</se:MaxScaleDenominator>
<se:PointSymbolizer>
<se:Graphic>
<se:Mark>
<se:WellKnownName>diamond</se:WellKnownName>
<se:Fill>
<se:SvgParameter name="fill">#ffffff</se:SvgParameter>
</se:Fill>
<se:Stroke>
<se:SvgParameter name="stroke">#3a7d44</se:SvgParameter>
<se:SvgParameter name="stroke-width">1</se:SvgParameter>
</se:Stroke>
</se:Mark>
<se:Size>9</se:Size>
</se:Graphic>
</se:PointSymbolizer>
</se:Rule>
<se:Rule>
<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc">
<ogc:PropertyIsNotEqualTo>
<ogc:PropertyName>state</ogc:PropertyName>
<ogc:Literal>repaired</ogc:Literal>
</ogc:PropertyIsNotEqualTo>
</ogc:Filter>
<se:MinScaleDenominator>0</se:MinScaleDenominator>
<se:MaxScaleDenominator>1001</se:MaxScaleDenominator>
<se:TextSymbolizer>
<se:Label>
<ogc:PropertyName>distress</ogc:PropertyName>
</se:Label>
<se:Font>
<se:SvgParameter name="font-family">Noto Sans CJK SC</se:SvgParameter>
<se:SvgParameter name="font-size">8</se:SvgParameter>
</se:Font>
<se:LabelPlacement>
<se:PointPlacement>
<se:AnchorPoint>
<se:AnchorPointX>0</se:AnchorPointX>
<se:AnchorPointY>0.5</se:AnchorPointY>
</se:AnchorPoint>
<se:Displacement>
<se:DisplacementX>6.36</se:DisplacementX>
<se:DisplacementY>6.36</se:DisplacementY>
</se:Displacement>
</se:PointPlacement>
</se:LabelPlacement>
<se:Halo>
<se:Radius>1.5</se:Radius>
<se:Fill>
<se:SvgParameter name="fill">#ffffff</se:SvgParameter>
</se:Fill>
</se:Halo>
<se:Fill>
<se:SvgParameter name="fill">#8a2a0b</se:SvgParameter>
</se:Fill>
</se:TextSymbolizer>
</se:Rule>
</se:FeatureTypeStyle>
</UserStyle>
</NamedLayer>
</StyledLayerDescriptor>
